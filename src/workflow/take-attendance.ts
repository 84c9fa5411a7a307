import pMap from 'p-map';
import type { Attendance } from '../domain/attendance/types.ts';
import { chargeFor, type ChargeRefusal } from '../domain/billing/charge.ts';
import type { Code } from '../domain/code.ts';
import type { PatientId, PractitionerId } from '../domain/ids.ts';
import { done, refused, type Result } from '../domain/result.ts';
import { memberAppointmentFromFhir } from '../fhir/member-appointment.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { ofType } from './found.ts';
import { gather } from './gather.ts';
import { attendanceWrites } from './attendance/writes.ts';
import { chargeIn } from './load/charge.ts';
import { lockedNow } from './locked-now.ts';
import * as ask from './queries.ts';
import { transactAtomically } from './transact-atomically.ts';
import { versionOf, type MemberFile, type SessionFile } from './session-file.ts';

/** What happened to one member. `charge` where a code was picked; kept as it is where attendance stays what it was. */
export interface AttendanceChange {
  readonly patientId: PatientId;
  readonly attendance: Attendance;
  readonly charge?: Code;
}

/** `conflict`: a colleague changed this member's attendance; `theirs` is what stands there now. */
export type AttendanceRefusal =
  | { readonly code: 'conflict'; readonly theirs: MemberFile }
  | { readonly code: 'locked' | 'not-open' | 'not-on-the-roster' }
  | ChargeRefusal
  | FaultRefusal;

export interface AttendanceOutcome {
  readonly patientId: PatientId;
  readonly result: Result<MemberFile, AttendanceRefusal>;
}

const SIDE_BY_SIDE = 8;

/**
 * Records attendance and plans the charge, each member in a transaction of their own: one's conflict stops nobody else. Whether a
 * member's note is signed is asked of the server, as the page may have been open for long (rule 4).
 */
export async function takeAttendance(
  deps: Deps,
  file: SessionFile,
  changes: readonly AttendanceChange[],
  by: PractitionerId,
): Promise<readonly AttendanceOutcome[]> {
  const locked = await lockedNow(deps, file);
  const take = (
    change: AttendanceChange,
  ): Promise<AttendanceOutcome['result']> | AttendanceOutcome['result'] => {
    if (!locked.ok) return locked;
    return locked.value.members.has(change.patientId)
      ? refused({ code: 'locked' })
      : takeOne(deps, file, change, by);
  };
  return pMap(changes, async (change) => ({ patientId: change.patientId, result: await take(change) }), {
    concurrency: SIDE_BY_SIDE,
  });
}

async function takeOne(
  deps: Deps,
  file: SessionFile,
  change: AttendanceChange,
  by: PractitionerId,
): Promise<Result<MemberFile, AttendanceRefusal>> {
  const member = file.members.find((one) => one.patient.id === change.patientId);
  if (!member) return refused({ code: 'not-on-the-roster' });
  if (member.task || member.entry?.locked) return refused({ code: 'locked' });
  if (!member.appointment) return refused({ code: 'not-open' });
  const code = codeOf(file, member, change);
  if (!code.ok) return code;
  const writes = attendanceWrites(
    file,
    member,
    { ...change, charge: code.value },
    { by, at: deps.clock.now() },
  );
  const written = await transactAtomically(deps, writes);
  if (!written.ok && written.fault.kind !== 'conflict')
    return refused({ code: 'fault', fault: written.fault });
  const now = await reread(deps, file, member);
  if (!now.ok) return now;
  return written.ok || says(now.value, change.attendance, code.value)
    ? now
    : refused({ code: 'conflict', theirs: now.value });
}

/** The code picked, else the membership's, else the group's; none while attendance is unknown. */
function codeOf(
  file: SessionFile,
  member: MemberFile,
  change: AttendanceChange,
): Result<Code | undefined, ChargeRefusal> {
  if (change.attendance.status === 'unknown') return done(undefined);
  return chargeFor(change.attendance, {
    picked: change.charge,
    memberOverride: member.membership?.chargeOverride,
    groupDefault: file.group.defaultCharge,
  });
}

/** Whether what stands there now is what was to be written: by a try of ours whose answer was lost, or by a colleague. */
function says({ attendance, charge }: MemberFile, wanted: Attendance, code: Code | undefined): boolean {
  const words = (one: Attendance) => JSON.stringify(Object.entries(one).map(comparable).sort());
  const sameCharge = !code || (charge?.code.system === code.system && charge.code.code === code.code);
  return sameCharge && words(attendance.attendance) === words(wanted);
}

/** Servers and mappers may write the same moment with another offset. */
function comparable([name, value]: readonly [string, string]): readonly [string, string | number] {
  return name === 'arrived' || name === 'left' ? [name, Date.parse(value)] : [name, value];
}

/** One member's Appointment and charge as they stand now. */
async function reread(
  deps: Deps,
  file: SessionFile,
  member: MemberFile,
): Promise<Result<MemberFile, FaultRefusal>> {
  const found = await gather(deps, {
    appointment: { read: 'Appointment', id: member.appointment?.id ?? '' },
    charges: ask.charges(file.session.id, [member.patient.id]),
  });
  if (!found.ok) return found;
  const resource = ofType([found.value.appointment], 'Appointment')[0];
  const read = resource && memberAppointmentFromFhir(resource);
  const charge = chargeIn(found.value.charges, member.patient.id);
  if (!resource || !read?.ok) return done(member);
  const { patientId, attendance, walkIn } = read.value;
  const { charge: _before, ...rest } = member;
  return done({
    ...rest,
    appointment: versionOf(resource),
    attendance: { patientId, attendance, walkIn },
    ...(charge && { charge }),
  });
}
