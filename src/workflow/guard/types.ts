import type { Finding, Roster } from '../../domain/guard/types.ts';
import type { GoalId, PatientId } from '../../domain/ids.ts';

/** Everyone who is or ever was in a group, walk-ins, their relatives, and staff. Plain data; made ready on first use. */
export type GuardRoster = Roster<PatientId>;

/** In whose note words stand; `group`: in everybody's. */
export type GuardSubject = PatientId | 'group';

/**
 * Where words stand that somebody typed:
 *
 * - `shared`, `entry`: the field `fieldId` of the template (with `goalId`: the note on that goal)
 * - `goal`: the description of `goalId`, written elsewhere
 * - `membership`: `membership.rationale` or `membership.departure`, written elsewhere
 * - `note`: the note as a whole, as it will stand in the record
 * - `addendum`
 */
export interface GuardPlace {
  readonly part: 'shared' | 'entry' | 'goal' | 'membership' | 'note' | 'addendum';
  readonly fieldId: string;
  readonly goalId?: GoalId;
}

/** A finding of the guard in one place of one member's note. `start` and `end` are offsets into that place's own text. */
export interface GuardFinding extends Finding<PatientId> {
  readonly place: GuardPlace;
  /** Whose note it stands in. */
  readonly patientId: GuardSubject;
  /**
   * Which finding it is, for a reason to be kept with it: by subject, place and words, whatever is changed elsewhere in
   * the text. The same words twice in one place are one matter and have one key.
   */
  readonly key: string;
}
