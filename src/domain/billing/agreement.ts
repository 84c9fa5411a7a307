import { isAbsence, type Attendance } from '../attendance/types.ts';
import type { Code } from '../code.ts';
import type { MemberNote } from '../note/types.ts';
import { agrees } from './charge.ts';

/** What stands in one member's record for one session. */
export interface Recorded {
  readonly attendance: Attendance;
  readonly encounters: number;
  readonly notes: readonly MemberNote['kind'][];
  readonly charges: readonly { readonly code: Code; readonly units: number }[];
}

/**
 * - `attendance`: unknown, though something was written
 * - `encounter`: not one for someone who attended, or any for someone absent
 * - `note`: not exactly one, or of the wrong kind
 * - `charge`: not exactly one, or one that does not fit the attendance
 * - `units`: not one unit (C10: units are never the head count)
 */
export type Disagreement = 'attendance' | 'encounter' | 'note' | 'charge' | 'units';

/** Rule 6: where attendance, Encounter, note and charge of one member and session do not agree; empty where they do. */
export function disagreements(recorded: Recorded): readonly Disagreement[] {
  const { attendance, encounters, notes, charges } = recorded;
  if (attendance.status === 'unknown') return ['attendance'];
  const absent = isAbsence(attendance);
  const found: Disagreement[] = [];
  if (encounters !== (absent ? 0 : 1)) found.push('encounter');
  if (notes.length !== 1 || notes[0] !== (absent ? 'absence' : 'progress')) found.push('note');
  if (charges.length !== 1 || !charges.every((one) => agrees(attendance, one.code).ok)) found.push('charge');
  if (charges.some((one) => one.units !== 1)) found.push('units');
  return found;
}
