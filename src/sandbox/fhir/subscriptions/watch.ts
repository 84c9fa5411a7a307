import { randomUUID } from 'node:crypto';
import type { Subscription } from '@medplum/fhirtypes';
import { Refusal } from '../refusal.ts';
import type { Query } from '../search/query.ts';
import type { Scope } from '../search/scope.ts';
import type { Stored, Version } from '../store/version.ts';
import { parseCriteria } from './check.ts';
import type { Delivery } from './delivery.ts';

/** Finds out which subscriptions a write is news for. */
export class Watch {
  readonly #scope: Scope;
  /** Compiled criteria by version of the subscription; `undefined` for criteria that no longer compile. */
  readonly #compiled = new WeakMap<Subscription, Query | undefined>();

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** A delivery for every subscription that is on and whose criteria a new or changed resource meets. */
  news(versions: readonly Version[]): Delivery[] {
    const listening = this.#subscriptions().filter(({ status }) => status === 'active' || status === 'error');
    return versions.flatMap(({ type, id, versionId, resource }) => {
      if (!resource) return [];
      return listening
        .filter((subscription) => this.#meets(subscription, resource))
        .map((subscription) => ({
          id: randomUUID(),
          subscription: subscription.id,
          type,
          resource: id,
          versionId,
        }));
    });
  }

  #subscriptions(): (Subscription & { id: string })[] {
    return [...this.#scope.tables.all('Subscription')].filter(
      (resource): resource is Subscription & { id: string } => resource.resourceType === 'Subscription',
    );
  }

  #meets(subscription: Subscription, resource: Stored): boolean {
    const query = this.#query(subscription);
    return query?.type === resource.resourceType && query.filters.every((filter) => filter.test(resource));
  }

  #query(subscription: Subscription): Query | undefined {
    // Chains remember what they found, so criteria with one are compiled anew for each write.
    if (/[.]|_has/.test(subscription.criteria)) return this.#compile(subscription);
    if (!this.#compiled.has(subscription)) this.#compiled.set(subscription, this.#compile(subscription));
    return this.#compiled.get(subscription);
  }

  #compile(subscription: Subscription): Query | undefined {
    try {
      return parseCriteria(this.#scope, subscription.criteria);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
}
