import type { Attendance } from '../attendance/types.ts';
import { isAbsence } from '../attendance/types.ts';
import type { Code } from '../code.ts';
import { done, refused, type Result } from '../result.ts';
import { LATE_CANCEL, LOCAL_CHARGE, NO_FEE, NO_SHOW, type Charge } from './types.ts';

/** Where a member's code may come from, the first that is there wins. */
export interface ChargeChoice {
  /** Picked for this member and session. */
  readonly picked?: Code | undefined;
  readonly memberOverride?: Code | undefined;
  readonly groupDefault?: Code | undefined;
}

/**
 * - `attendance-unknown`: nothing can be charged before attendance is taken
 * - `no-code`: attended, and neither a picked code nor a default is there
 * - `service-for-absent`: a service was not given to someone who was not there (rule 6, D25)
 * - `fee-for-attended`: a no-show or late-cancel fee for someone who was there (rule 6)
 * - `other-absence`: the fee of another kind of absence than the one recorded (rule 6)
 */
export interface ChargeRefusal {
  readonly code:
    'attendance-unknown' | 'no-code' | 'service-for-absent' | 'fee-for-attended' | 'other-absence';
}

/** A service, as against the clinic's own fees, which never reach a payer. */
export function isService(code: Code): boolean {
  return code.system !== LOCAL_CHARGE;
}

function isSame(one: Code, other: Code): boolean {
  return one.system === other.system && one.code === other.code;
}

/** The charge of an absence: no-show and late cancel have their fee, an excused member pays nothing. */
const ABSENCE_CHARGES = { 'no-show': NO_SHOW, 'late-cancel': LATE_CANCEL, excused: NO_FEE } as const;

/** Whether a code may stand beside this attendance (rule 6). No fee is always allowed. */
export function agrees(attendance: Attendance, code: Code): Result<Code, ChargeRefusal> {
  if (attendance.status === 'unknown') return refused({ code: 'attendance-unknown' });
  if (isSame(code, NO_FEE)) return done(code);
  if (!isAbsence(attendance)) return isService(code) ? done(code) : refused({ code: 'fee-for-attended' });
  if (isService(code)) return refused({ code: 'service-for-absent' });
  return isSame(code, ABSENCE_CHARGES[attendance.status]) ? done(code) : refused({ code: 'other-absence' });
}

/**
 * What one member is charged for one session (rule 6). Attended: the picked code, else the member's override, else the
 * group's default. Absent: no-show → no-show fee, late cancel → late-cancel fee, excused → no fee. What was picked is
 * kept where it agrees with the attendance, and refused where not.
 */
export function chargeFor(attendance: Attendance, choice: ChargeChoice): Result<Code, ChargeRefusal> {
  if (attendance.status === 'unknown') return refused({ code: 'attendance-unknown' });
  if (choice.picked) return agrees(attendance, choice.picked);
  if (isAbsence(attendance)) return done(ABSENCE_CHARGES[attendance.status]);
  const code = choice.memberOverride ?? choice.groupDefault;
  return code ? agrees(attendance, code) : refused({ code: 'no-code' });
}

/**
 * The charge once the note is written: no fee is not billable, anything else is. A no-show or late-cancel fee is billable
 * to the patient; `isService` keeps it off every claim. Refused where charge and attendance disagree (rule 6).
 */
export function settle(charge: Charge, attendance: Attendance): Result<Charge, ChargeRefusal> {
  const agreed = agrees(attendance, charge.code);
  if (!agreed.ok) return agreed;
  return done({ ...charge, status: isSame(charge.code, NO_FEE) ? 'not-billable' : 'billable' });
}
