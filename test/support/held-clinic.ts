import type { Attendance } from '../../src/domain/attendance/types.ts';
import { wholeSession } from '../../src/domain/attendance/roster.ts';
import {
  groupId,
  patientId,
  practitionerId,
  sessionId,
  type GroupId,
  type PatientId,
  type PractitionerId,
  type SessionId,
} from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/person.ts';
import { memoryGateway, type MemoryGateway } from '../../src/gateway/memory.ts';
import { loadTemplates } from '../../profiles/index.ts';
import { largeClinic } from '../../src/sandbox/clinic/index.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { writeOpenNotes } from '../../src/workflow/write-open-notes.ts';
import { chartEverybody, giveAwaitedSignatures, got, quickClock, signEverybody } from './clinic-steps.ts';

/** One group that has met weekly, the last time today; nothing is charted until `hold` does. */
export interface HeldClinic {
  readonly deps: Deps;
  readonly gateway: MemoryGateway;
  readonly group: GroupId;
  /** Oldest first. */
  readonly sessions: readonly SessionId[];
  readonly members: readonly PatientId[];
  readonly lead: Practitioner;
  readonly coFacilitator: PractitionerId;
  readonly today: string;
}

export function heldClinic(many: { readonly sessions: number; readonly members: number }): HeldClinic {
  const today = '2026-11-24';
  const { resources, sessions } = largeClinic({
    today,
    timeZone: 'America/Denver',
    ...many,
    sessionsPerGroup: many.sessions,
  });
  const gateway = memoryGateway([...loadTemplates(), ...resources]);
  const days = gateway.of('Appointment').map((one) => [one.id, one.start ?? ''] as const);
  const startOf = new Map<string, string>(days);
  const [first] = sessions;
  if (!first) throw new Error('The clinic has no session.');
  const lead = practitionerId(first.lead);
  return {
    deps: { gateway, clock: quickClock('2026-11-24T23:30:00Z') },
    gateway,
    group: groupId(first.groupId),
    sessions: sessions
      .map((one) => sessionId(one.sessionAppointmentId))
      .sort((one, other) => Date.parse(startOf.get(one) ?? '') - Date.parse(startOf.get(other) ?? '')),
    members: first.patientIds.map(patientId),
    lead: { id: lead, name: 'K. Ito', credential: 'LCSW' },
    coFacilitator: practitionerId(first.coFacilitator),
    today,
  };
}

/** `+` attended, `-` no-show, `l` late cancel, `e` excused: one letter per member, in the clinic's order. */
export type Marks = string;

const ABSENCES: Readonly<Record<string, Attendance>> = {
  '-': { status: 'no-show', notice: 'none' },
  l: { status: 'late-cancel', notice: 'late' },
  e: { status: 'excused', notice: 'in-time' },
};

function attendanceBy(mark: string | undefined, present: Attendance): Attendance {
  return ABSENCES[mark ?? ''] ?? present;
}

/** Charts a session without signing it. */
export async function chart(clinic: HeldClinic, session: SessionId, marks: Marks = ''): Promise<void> {
  await chartEverybody(clinic.deps, session, clinic.lead.id, {
    attendance: (member, _index, file) =>
      attendanceBy(marks[clinic.members.indexOf(member.patient.id)], wholeSession(file.session)),
  });
}

/** Charts a session, signs it with every signature it needs, and writes all its records. */
export async function hold(clinic: HeldClinic, session: SessionId, marks: Marks = ''): Promise<void> {
  await chart(clinic, session, marks);
  await signEverybody(clinic.deps, session, clinic.lead.id);
  await giveAwaitedSignatures(clinic.deps, session);
  got(await writeOpenNotes(clinic.deps, session), 'writing');
}

/** The member, or the session, at a place in the clinic's order. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list.at(index);
  if (found === undefined) throw new Error('There is no such one.');
  return found;
}
