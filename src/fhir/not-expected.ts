import type { Appointment, CodeableConcept } from '@medplum/fhirtypes';
import { NOT_EXPECTED, type NotExpected } from '../domain/attendance/not-expected.ts';
import type { CancelReason } from '../domain/schedule/cancel-reason.ts';
import { compact } from './build.ts';
import { CANCELLED_BECAUSE, coding, knownCode } from './codes.ts';
import { EXTENSION, SYSTEM } from './systems.ts';
import { replaced } from './extension.ts';

/** Why this member is not on the session's roster; `undefined` for everybody who is. */
export function notExpectedIn(from: Appointment): NotExpected | undefined {
  if (from.status !== 'cancelled' || !from.cancelationReason) return undefined;
  return knownCode([from.cancelationReason], SYSTEM.notExpected, NOT_EXPECTED);
}

/**
 * A member's Appointment, cancelled by the clinic. For a session that is not held its reason stands beside, coded only: words
 * about a session may tell of another member (rule 1).
 */
export function withNotExpected(
  resource: Appointment,
  why: NotExpected,
  because?: CancelReason,
): Appointment {
  const codings = [coding({ system: SYSTEM.notExpected, code: why })];
  if (because) codings.push(coding(CANCELLED_BECAUSE[because]));
  const cancelationReason: CodeableConcept = { coding: codings };
  return cleared({ ...resource, status: 'cancelled', cancelationReason });
}

/** Expected again, as if they had never been taken off the roster. */
export function withExpected(resource: Appointment): Appointment {
  const { cancelationReason: _taken, ...rest } = resource;
  return cleared({ ...rest, status: 'booked' });
}

/** Nothing of an attendance that had been taken. */
function cleared(resource: Appointment): Appointment {
  const extension = replaced(resource, [EXTENSION.attendance], []);
  return compact<Appointment>({ ...resource, extension });
}
