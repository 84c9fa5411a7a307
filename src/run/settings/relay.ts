import { hostname } from 'node:os';
import { done, type Result } from '../../domain/result.ts';
import {
  addressIn,
  badSetting,
  serverSettings,
  textIn,
  type BadSetting,
  type Env,
  type ReadText,
  type ServerSettings,
} from './server.ts';

export interface RelaySettings extends ServerSettings {
  /** Tells this relay from others on the same server. */
  readonly name: string;
  readonly pollSeconds: number;
  readonly concurrency: number;
  /** Where deliveries are taken; absent: polling only. */
  readonly hook?: { readonly host: string; readonly port: number; readonly publicUrl?: string };
}

/** What `npm run relay` is told by its environment; docs/install.md has the list. */
export function relaySettings(env: Env, readText: ReadText): Result<RelaySettings, BadSetting> {
  const server = serverSettings(env, readText);
  if (!server.ok) return server;
  const pollSeconds = numberIn(env, 'POLL_SECONDS', { usual: 15, least: 1, most: 3600 });
  if (!pollSeconds.ok) return pollSeconds;
  const concurrency = numberIn(env, 'CONCURRENCY', { usual: 8, least: 1, most: 64 });
  if (!concurrency.ok) return concurrency;
  const hook = hookIn(env);
  if (!hook.ok) return hook;
  return done({
    ...server.value,
    name: textIn(env, 'RELAY_NAME') ?? hostname(),
    pollSeconds: pollSeconds.value,
    concurrency: concurrency.value,
    ...(hook.value && { hook: hook.value }),
  });
}

function hookIn(env: Env): Result<RelaySettings['hook'], BadSetting> {
  const publicUrl = addressIn(env, 'HOOK_URL');
  if (!publicUrl.ok) return publicUrl;
  if (textIn(env, 'HOOK_PORT') === undefined) {
    return publicUrl.value === undefined
      ? done(undefined)
      : badSetting(
          'HOOK_PORT',
          'is missing. HOOK_URL says where the server sends deliveries, HOOK_PORT where the relay listens for them.',
        );
  }
  const port = numberIn(env, 'HOOK_PORT', { usual: 0, least: 0, most: 65_535 });
  if (!port.ok) return port;
  return done({
    host: textIn(env, 'HOOK_HOST') ?? '127.0.0.1',
    port: port.value,
    ...(publicUrl.value !== undefined && { publicUrl: publicUrl.value }),
  });
}

interface Range {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

function numberIn(env: Env, setting: string, { usual, least, most }: Range): Result<number, BadSetting> {
  const text = textIn(env, setting);
  if (text === undefined) return done(usual);
  const number = Number(text);
  const fits = Number.isInteger(number) && number >= least && number <= most;
  return fits ? done(number) : badSetting(setting, `has to be a whole number from ${least} to ${most}.`);
}
