import type { Span } from '../../../src/domain/schedule/types.ts';

/** When somebody wants to add something: a moment picked on the calendar, or the day that is shown. */
export interface Wanted {
  readonly span: Span;
  /** Nobody picked a time: a group's usual one is better. */
  readonly vague: boolean;
}
