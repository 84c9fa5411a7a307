import type { Appointment, Extension } from '@medplum/fhirtypes';
import type { Attendance, Modality, Notice } from '../domain/attendance/types.ts';
import { MODALITIES, NOTICES } from '../domain/attendance/types.ts';
import { compact } from './build.ts';
import { codeFromConcept, concept } from './codes.ts';
import { extensionIn, replaced } from './extension.ts';
import { EXTENSION, SYSTEM } from './systems.ts';
import { spanOf } from './session-appointment.ts';
import { instantFrom, withOffsetOf } from './time.ts';

/** What is written of attendance into a member's Appointment: its status, a reason, and the extension. */
type Written = Pick<Appointment, 'status' | 'cancelationReason' | 'extension'>;

/**
 * Attendance as a member's Appointment says it. Others' front desks set the status alone: then someone who arrived was
 * there from start to end in person, and whoever cancelled for a reason that is not ours counts as excused.
 */
export function attendanceFrom(from: Appointment): { attendance: Attendance; walkIn: boolean } | undefined {
  const extension = extensionIn(from, EXTENSION.attendance);
  const walkIn = extensionIn(extension, 'walkIn')?.valueBoolean ?? false;
  const attendance = attendanceOf(from, extension);
  return attendance && { attendance, walkIn };
}

function attendanceOf(from: Appointment, extension: Extension | undefined): Attendance | undefined {
  const said = oneOf(NOTICES, extensionIn(extension, 'notice')?.valueCode);
  switch (from.status) {
    case 'arrived':
    case 'fulfilled':
    case 'checked-in':
      return presenceOf(from, extension);
    case 'noshow':
      return { status: 'no-show', notice: said ?? 'none' };
    case 'cancelled':
      return codeFromConcept(from.cancelationReason, [SYSTEM.absence])?.code === 'late-cancel'
        ? { status: 'late-cancel', notice: said ?? 'late' }
        : { status: 'excused', notice: said ?? 'in-time' };
    case 'proposed':
    case 'pending':
    case 'booked':
    case 'waitlist':
      return { status: 'unknown' };
    case 'entered-in-error':
      return undefined;
    default:
      return undefined;
  }
}

function presenceOf(from: Appointment, extension: Extension | undefined): Attendance | undefined {
  const scheduled = spanOf(from);
  const arrived = instantFrom(extensionIn(extension, 'arrival')?.valueDateTime) ?? scheduled?.start;
  const left = instantFrom(extensionIn(extension, 'departure')?.valueDateTime) ?? scheduled?.end;
  if (arrived === undefined || left === undefined) return undefined;
  const modality = oneOf(MODALITIES, extensionIn(extension, 'modality')?.valueCode) ?? 'in-person';
  return { status: 'attended', arrived, left, modality };
}

/** The part of a member's Appointment that says what happened, with others' extensions kept. */
export function attendanceTo(resource: Appointment, attendance: Attendance, walkIn: boolean): Written {
  const fresh = extensionOf(attendance, walkIn);
  const extension = replaced(resource, [EXTENSION.attendance], [fresh]);
  return compact<Written>({ ...statusOf(attendance), extension });
}

function statusOf(attendance: Attendance): Omit<Written, 'extension'> {
  switch (attendance.status) {
    case 'unknown':
      return { status: 'booked' };
    case 'attended':
      return { status: 'arrived' };
    case 'no-show':
      return { status: 'noshow' };
    case 'late-cancel':
    case 'excused':
      return {
        status: 'cancelled',
        cancelationReason: concept({ system: SYSTEM.absence, code: attendance.status }),
      };
  }
}

function extensionOf(attendance: Attendance, walkIn: boolean): Extension | undefined {
  const parts: Extension[] = [];
  if (attendance.status === 'attended') {
    parts.push({ url: 'arrival', valueDateTime: attendance.arrived });
    parts.push({ url: 'departure', valueDateTime: withOffsetOf(attendance.arrived, attendance.left) });
    parts.push({ url: 'modality', valueCode: attendance.modality satisfies Modality });
  } else if (attendance.status !== 'unknown') {
    parts.push({ url: 'notice', valueCode: attendance.notice satisfies Notice });
  }
  if (walkIn) parts.push({ url: 'walkIn', valueBoolean: true });
  return parts.length > 0 ? { url: EXTENSION.attendance, extension: parts } : undefined;
}

function oneOf<T extends string>(known: readonly T[], text: string | undefined): T | undefined {
  return known.find((one) => one === text);
}
