import type { Override } from '../../src/fhir/signing.ts';
import { matterOf } from './reasons.ts';

/**
 * Reasons to sign in spite of a finding, while a session is on the screen. They can speak of other members, so they are in no draft
 * and not on the device: only signing writes them, with the group (rule 5).
 */
export class ReasonsDesk {
  #given: readonly Override[] = [];
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Those with words in them. */
  given = (): readonly Override[] => this.#given;

  /** The later reason for a matter counts; an empty one takes it back. */
  give = (override: Override): void => {
    const others = this.#given.filter((one) => matterOf(one) !== matterOf(override));
    this.#given = override.reason === '' ? others : [...others, override];
    for (const listener of this.#listeners) listener();
  };
}
