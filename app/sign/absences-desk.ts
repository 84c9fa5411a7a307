import type { PatientId } from '../../src/domain/ids.ts';

/** Whose follow-up could not be planned; `all` where nothing could be asked. */
export type Unplanned = readonly PatientId[] | 'all';

/**
 * How far the planning of follow-ups after a session's absences is: it runs beside signing and holds nobody up, and what it could not
 * do is said until somebody tries again.
 */
export interface Absences {
  readonly busy: boolean;
  /** Undefined before it has run. */
  readonly left: Unplanned | undefined;
  readonly tries: number;
}

export class AbsencesDesk {
  #state: Absences = { busy: false, left: undefined, tries: 0 };
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  state = (): Absences => this.#state;

  /** Plans, or tries again; what was planned before is found as it is. What breaks off unexpectedly is said as nothing planned. */
  async run(plan: () => Promise<Unplanned>): Promise<void> {
    const { tries } = this.#state;
    this.#show({ ...this.#state, busy: true });
    const left = await plan().catch((): Unplanned => 'all');
    this.#show({ busy: false, left, tries: tries + 1 });
  }

  #show(state: Absences): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
