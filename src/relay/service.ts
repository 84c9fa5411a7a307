import { randomUUID } from 'node:crypto';
import { startHooks } from './hooks.ts';
import { startRelay, type RelayOptions } from './relay.ts';
import { subscribe } from './subscribe.ts';

export interface ServiceOptions extends RelayOptions {
  /** Tells this relay's Subscriptions from those of other relays on the same server. */
  readonly name: string;
  /** Where deliveries are taken; absent: polling only. Port 0 picks a free one. */
  readonly hook?: { readonly host: string; readonly port: number; readonly publicUrl?: string };
}

export interface RelayService {
  close(): Promise<void>;
}

/** How often the Subscriptions are looked after: someone may have deleted them, or the server may have given them up. */
const LOOK_AFTER_SECONDS = 10 * 60;
const TRY_AGAIN_SECONDS = 60;

/**
 * The relay with its ear to the server: subscribes by rest-hook where the server can, and polls everywhere (rule 7). While
 * subscribing fails it polls, says so, and tries again.
 */
export async function startRelayService(options: ServiceOptions): Promise<RelayService> {
  const relay = startRelay(options);
  const hint = () => relay.nudge();
  const ear = options.hook
    ? await startEar(options, options.hook, hint)
    : deaf(options, 'no address for deliveries was given');
  let closing: Promise<void> | undefined;
  const close = async () => {
    await ear.close();
    await relay.close();
  };
  return { close: () => (closing ??= close()) };
}

async function startEar(
  options: ServiceOptions,
  hook: NonNullable<ServiceOptions['hook']>,
  onHint: () => void,
): Promise<RelayService> {
  const secret = randomUUID();
  const hooks = await startHooks({ ...hook, secret, onHint });
  const keeper = await keepSubscribed(options, { relay: options.name, url: hooks.url, secret });
  return {
    close: async () => {
      await keeper.close();
      await hooks.close();
    },
  };
}

const NO_REST_HOOK = 'this server has no rest-hook Subscriptions';

/** Subscribes now, and looks after it for as long as the relay runs. */
async function keepSubscribed(
  options: ServiceOptions,
  endpoint: Parameters<typeof subscribe>[1],
): Promise<RelayService> {
  const { gateway } = options.deps;
  let timer: NodeJS.Timeout | undefined;
  let underWay = Promise.resolve();
  let closed = false;
  let told: string | undefined;
  const once = async () => {
    const server = await gateway.capabilities();
    if (server.ok && !server.value.restHook) return void deaf(options, NO_REST_HOOK);
    const subscribed = server.ok ? await subscribe(gateway, endpoint) : server;
    const trouble = subscribed.ok ? undefined : subscribed.fault.advice;
    if (trouble !== undefined && trouble !== told) deaf(options, trouble);
    told = trouble;
    const seconds = subscribed.ok ? LOOK_AFTER_SECONDS : TRY_AGAIN_SECONDS;
    if (!closed) timer = setTimeout(() => void (underWay = once()), seconds * 1000);
  };
  await once();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}

function deaf({ log, pollSeconds }: ServiceOptions, why: string): RelayService {
  log.info(`no subscriptions, looking every ${pollSeconds} s instead: ${why}`);
  return { close: () => Promise.resolve() };
}
