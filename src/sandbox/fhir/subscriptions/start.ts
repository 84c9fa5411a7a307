import { everything } from '../access.ts';
import type { Store } from '../store.ts';
import type { Repository } from '../store/repository.ts';
import type { Version } from '../store/version.ts';
import { deliver } from './deliver.ts';
import { outstanding, type Delivery } from './delivery.ts';
import { Outbox, type RetryPlan } from './outbox.ts';
import { Statuses } from './statuses.ts';
import { Watch } from './watch.ts';

export interface SubscriptionOptions {
  /** The server's base URL: criteria may name resources by it. */
  readonly base: string;
  readonly retry?: RetryPlan;
  /** Failures in a row after which the Subscription says `error`; it goes on trying. */
  readonly errorAfter?: number;
  readonly log?: (message: string) => void;
}

export interface Subscriptions {
  /** Deliveries that are still owed. */
  readonly owed: number;
  /** Ends deliveries; what is still owed is tried again after the next start. Call before `store.close()`. */
  stop(): Promise<void>;
}

const DEFAULT_RETRY: RetryPlan = { first: 250, longest: 60_000 };

/** Below this many lines a journal is not worth rewriting. */
const COMPACT_FROM = 2000;

/**
 * Delivers R4 rest-hook subscriptions, at least once: a delivery is journalled with the write that caused it,
 * and struck off when the endpoint has answered 2xx. Start it before the server takes requests.
 */
export async function startSubscriptions(store: Store, options: SubscriptionOptions): Promise<Subscriptions> {
  const { repository, definitions } = store;
  const { log = () => undefined, errorAfter = 8, retry = DEFAULT_RETRY } = options;
  const watch = new Watch({ tables: repository.tables, definitions, access: everything, base: options.base });
  const statuses = new Statuses(repository, log);
  const stopped = new AbortController();
  const delivering = { repository, statuses, stopped: stopped.signal, errorAfter, log };
  const outbox = new Outbox(retry, (delivery, failures) =>
    deliver(delivering, delivery, failures).catch(() => {
      log('A delivery could not be journalled; it is tried again.');
      return false;
    }),
  );
  const start = (): void => {
    for (const id of statuses.activateRequested()) outbox.wake(id);
  };
  const owed = await takeOver(repository);
  repository.onCommit((versions) => {
    const news = watch.news(versions);
    outbox.add(news);
    if (asksToStart(versions)) queueMicrotask(start);
    return news.map((due) => ({ due }));
  });
  start();
  outbox.add(owed);
  return {
    get owed() {
      return outbox.size;
    },
    async stop() {
      repository.onCommit(() => []);
      stopped.abort();
      await outbox.stop();
    },
  };
}

function asksToStart(versions: readonly Version[]): boolean {
  return versions.some(
    ({ resource }) => resource?.resourceType === 'Subscription' && resource.status === 'requested',
  );
}

/** What the journal says is owed; a journal that is mostly about settled deliveries is rewritten. */
async function takeOver(repository: Repository): Promise<Delivery[]> {
  const owed = outstanding(repository.notes);
  const useless = repository.notes.length - owed.length;
  if (repository.journalLines > COMPACT_FROM && useless > repository.journalLines / 2) {
    await repository.compact(owed.map((due) => ({ due })));
  }
  repository.notes.length = 0;
  return owed;
}
