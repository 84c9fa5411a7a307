import type { Subscription } from '@medplum/fhirtypes';
import { everything } from '../access.ts';
import type { Store } from '../store.ts';
import type { Version } from '../store/version.ts';
import { outstanding, type Delivery } from './delivery.ts';
import { Outbox, type RetryPlan } from './outbox.ts';
import { send } from './send.ts';
import { Watch } from './watch.ts';

export interface SubscriptionOptions {
  /** The server's base URL: criteria may name resources by it. */
  readonly base: string;
  readonly retry?: RetryPlan;
  /** Failures of one delivery in a row after which the Subscription says `error`; it goes on trying. */
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
  const { log = () => undefined, errorAfter = 8 } = options;
  const { tables } = repository;
  const watch = new Watch({ tables, definitions, access: everything, base: options.base });
  const stopped = new AbortController();

  const find = (id: string): Subscription | undefined => {
    const resource = tables.current('Subscription', id);
    return resource?.resourceType === 'Subscription' ? resource : undefined;
  };

  const attempt = async (delivery: Delivery, failures: number): Promise<boolean> => {
    const subscription = find(delivery.subscription);
    const resource = tables
      .versions(delivery.type, delivery.resource)
      .find(({ versionId }) => versionId === delivery.versionId)?.resource;
    if (subscription && subscription.status !== 'off' && resource) {
      // Never tell of a write that a crash could still take back.
      await repository.settled();
      const failed = await send(subscription.channel, resource, stopped.signal);
      if (stopped.signal.aborted && failed !== undefined) return false;
      if (failed !== undefined) {
        if (failures + 1 === errorAfter) {
          log(`Subscription/${delivery.subscription}: ${failed} ${errorAfter} times; it goes on trying.`);
          report(delivery.subscription, {
            status: 'error',
            error: `${errorAfter} deliveries failed: ${failed}.`,
          });
        }
        return false;
      }
      if (subscription.status === 'error') report(delivery.subscription, { status: 'active' });
    }
    repository.note({ done: delivery.id });
    return true;
  };

  const outbox = new Outbox(options.retry ?? DEFAULT_RETRY, (delivery, failures) =>
    attempt(delivery, failures).catch(() => {
      log('A delivery could not be journalled; it is tried again.');
      return false;
    }),
  );

  const report = (id: string, { status, error }: Pick<Subscription, 'status' | 'error'>): void => {
    const current = find(id);
    if (!current || current.status === status || current.status === 'off') return;
    const changed: Subscription = { ...current, status };
    if (error === undefined) delete changed.error;
    else changed.error = error;
    repository.atomically(() => repository.write('PUT', changed, id));
    void repository.settled().catch(() => log('A subscription’s status could not be written.'));
  };

  const activate = (): void => {
    for (const { id, status } of watch.subscriptions()) {
      if (status === 'requested') report(id, { status: 'active' });
    }
  };

  const onCommit = (versions: readonly Version[]): readonly unknown[] => {
    const news = watch.news(versions);
    if (news.length > 0) outbox.add(news);
    if (versions.some(({ type }) => type === 'Subscription')) queueMicrotask(activate);
    return news.map((due) => ({ due }));
  };

  const owed = outstanding(repository.notes);
  const useless = repository.notes.length - owed.length;
  if (repository.journalLines > COMPACT_FROM && useless > repository.journalLines / 2) {
    await repository.compact(owed.map((due) => ({ due })));
  }
  repository.notes.length = 0;
  repository.onCommit(onCommit);
  activate();
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
