import type { Repository } from '../store/repository.ts';
import type { Stored } from '../store/version.ts';
import type { Delivery } from './delivery.ts';
import { send } from './send.ts';
import type { Statuses } from './statuses.ts';

/** What an attempt at a delivery needs. */
export interface Delivering {
  readonly repository: Repository;
  readonly statuses: Statuses;
  readonly stopped: AbortSignal;
  /** Failures in a row after which a Subscription says `error`. */
  readonly errorAfter: number;
  readonly log: (message: string) => void;
}

/**
 * One attempt at one delivery.
 * @param failures how often in a row its subscriber has failed.
 * @returns true when it is done with: taken, or no longer wanted.
 */
export async function deliver(
  delivering: Delivering,
  delivery: Delivery,
  failures: number,
): Promise<boolean> {
  const { repository, statuses, stopped } = delivering;
  const subscription = statuses.find(delivery.subscription);
  const resource = versionOf(repository, delivery);
  if (subscription && subscription.status !== 'off' && resource) {
    // Never tell of a write that a crash could still take back.
    await repository.settled();
    const failure = await send(subscription.channel, resource, stopped);
    if (failure !== undefined) {
      if (!stopped.aborted) noteFailure(delivering, delivery, failures + 1, failure);
      return false;
    }
    if (subscription.status === 'error') statuses.report(delivery.subscription, 'active');
  }
  repository.note({ done: delivery.id });
  return true;
}

function versionOf({ tables }: Repository, { type, resource, versionId }: Delivery): Stored | undefined {
  return tables.versions(type, resource).find((version) => version.versionId === versionId)?.resource;
}

function noteFailure(
  { statuses, errorAfter, log }: Delivering,
  { subscription }: Delivery,
  failures: number,
  failure: string,
): void {
  if (failures < errorAfter || statuses.find(subscription)?.status === 'error') return;
  log(`Subscription/${subscription}: ${failure}, ${failures} times in a row; it goes on trying.`);
  statuses.report(subscription, 'error', `Deliveries failed ${failures} times in a row: ${failure}.`);
}
