import type { Subscription } from '@medplum/fhirtypes';
import type { Repository } from '../store/repository.ts';

/** The Subscription resources, as the server itself changes them. */
export class Statuses {
  readonly #repository: Repository;
  readonly #log: (message: string) => void;

  constructor(repository: Repository, log: (message: string) => void) {
    this.#repository = repository;
    this.#log = log;
  }

  find(id: string): Subscription | undefined {
    const resource = this.#repository.tables.current('Subscription', id);
    return resource?.resourceType === 'Subscription' ? resource : undefined;
  }

  /** Sets a status, with the error that goes with it; a subscription that is off stays off. */
  report(id: string, status: 'active' | 'error', error?: string): void {
    const current = this.find(id);
    if (!current || current.status === status || current.status === 'off') return;
    const changed: Subscription = { ...current, status };
    if (error === undefined) delete changed.error;
    else changed.error = error;
    this.#repository.atomically(() => this.#repository.write('PUT', changed, id));
    void this.#repository
      .settled()
      .catch(() => this.#log('The status of a Subscription could not be written.'));
  }

  /** Turns on what was asked for: it was checked when it was written. Answers the ids. */
  activateRequested(): string[] {
    const requested = [...this.#repository.tables.all('Subscription')].filter(
      (each) => each.resourceType === 'Subscription' && each.status === 'requested',
    );
    for (const { id } of requested) this.report(id, 'active');
    return requested.map(({ id }) => id);
  }
}
