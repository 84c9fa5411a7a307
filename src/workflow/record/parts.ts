import type { Note, Section } from '../../domain/note/types.ts';

/** A member's note taken apart again: what every attendee's note says, and what this one's alone does. */
export interface NoteParts {
  /** Session facts and membership: about this member, from the schedule and the file. */
  readonly facts: readonly Section[];
  /** The shared part, as it stands in every attendee's note. */
  readonly shared: readonly Section[];
  /** This member's entry, in this record alone. */
  readonly own: readonly Section[];
}

/** Takes a note apart by its sections' codes, in reading order. */
export function partsOf(note: Pick<Note, 'sections'>): NoteParts {
  const of = (...kinds: readonly Section['kind'][]) =>
    note.sections.filter((one) => kinds.includes(one.kind));
  return {
    facts: of('session', 'membership'),
    shared: of('content'),
    own: of('participation', 'response', 'risk', 'goals', 'plan', 'absence', 'addendum'),
  };
}
