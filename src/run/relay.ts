import { readFileSync } from 'node:fs';
import type { FhirGateway } from '../gateway/port.ts';
import { streamLog, type Log } from '../relay/log.ts';
import { startRelayService } from '../relay/service.ts';
import { gatewayTo } from './backend-gateway.ts';
import { systemClock } from './clock.ts';
import { relaySettings } from './settings/relay.ts';

/** `npm run relay`: the bots for a FHIR server that runs none, until Ctrl-C. docs/install.md says what it can be told. */
const log = streamLog(process.stderr);
const settings = relaySettings(process.env, (path) => readFileSync(path, 'utf8'));
if (!settings.ok) stop(`${settings.refusal.words}\ndocs/install.md has the list of settings.`);
const gateway = gatewayTo(settings.value);
await lookAtServer(gateway, log);
try {
  const relay = await startRelayService({ ...settings.value, deps: { gateway, clock: systemClock }, log });
  log.info(`works for ${settings.value.fhirUrl}; Ctrl-C stops it, and nothing is lost by that`);
  const end = () => {
    void relay.close().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  stop(
    `The relay cannot listen for deliveries (${reasonOf(error)}). Choose another HOOK_PORT, or leave it out to poll only.`,
  );
}

/** Stops where the server cannot do what the bots need; one that is merely away is waited for. */
async function lookAtServer(server: FhirGateway, tell: Log): Promise<void> {
  const known = await server.capabilities();
  if (!known.ok) {
    if (known.fault.kind !== 'unavailable' && known.fault.kind !== 'throttled') stop(known.fault.advice);
    tell.warn(`${known.fault.advice} It is asked again until it does.`);
    return;
  }
  tell.info(`found ${known.value.software}`);
  if (known.value.transactions === 'not-atomic')
    stop(
      'This server runs transactions as batches, so that half a record could be written. Switch transactions on (on Medplum: the project feature "transaction-bundles"), then start the relay again.',
    );
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
}

function stop(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
