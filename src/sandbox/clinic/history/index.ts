import { epochAt, instantIn } from '../calendar.ts';
import { goalId } from '../build/clinical.ts';
import { type Context, contextOf, dayOf } from '../build/context.ts';
import { groupId } from '../build/group.ts';
import { patientId } from '../build/patient.ts';
import { sessionId } from '../build/session.ts';
import { template } from '../codes.ts';
import { GROUPS } from '../groups.ts';
import { MEMBERS } from '../people/members.ts';
import type { ClinicOptions, GroupSpec } from '../types.ts';
import { DBT_1 } from './dbt-1.ts';
import { DBT_2 } from './dbt-2.ts';
import { DBT_3 } from './dbt-3.ts';
import { DBT_4 } from './dbt-4.ts';
import { PAIN_1 } from './pain-1.ts';
import { PAIN_2 } from './pain-2.ts';
import { PAIN_3 } from './pain-3.ts';
import { PROCESS_1 } from './process-1.ts';
import { PROCESS_2 } from './process-2.ts';
import { PROCESS_3 } from './process-3.ts';
import { entryAnswers, groupAnswers, NOTICES } from './answers.ts';
import type { Absent, PastAttendance, PastSession, Present, SessionScript } from './types.ts';

/** Oldest first. */
const SCRIPTS: readonly SessionScript[] = [
  DBT_1,
  PAIN_1,
  DBT_2,
  PROCESS_1,
  PAIN_2,
  DBT_3,
  PROCESS_2,
  PAIN_3,
  DBT_4,
  PROCESS_3,
];

const MINUTE = 60_000;

/** Actual start and stop of a session, and how people of its place write an instant. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly at: (epoch: number) => string;
}

function spanOf(script: SessionScript, group: GroupSpec, context: Context): Span {
  const planned = epochAt(dayOf(context, script.offset), group.time, context.zone);
  const { zone } = context.places[group.place];
  return {
    from: planned + (script.startedLate ?? 0) * MINUTE,
    to: planned + (group.minutes + (script.overran ?? 0)) * MINUTE,
    at: (epoch) => instantIn(epoch, zone),
  };
}

function attendanceOf(code: string, member: Present | Absent, span: Span): PastAttendance {
  if ('absent' in member)
    return { patientId: patientId(code), status: member.absent, notice: NOTICES[member.absent] };
  return {
    patientId: patientId(code),
    status: 'attended',
    arrival: span.at(span.from + (member.late ?? 0) * MINUTE),
    departure: span.at(span.to - (member.leftEarly ?? 0) * MINUTE),
    modality: member.video === true ? 'video' : 'in-person',
  };
}

function practitionerOf(group: GroupSpec, role: 'lead' | 'co-facilitator'): string[] {
  return group.facilitators.filter((one) => one.role === role).map((one) => one.practitioner);
}

function signerOf(code: string, group: GroupSpec, lead: string): string {
  if (group.signer !== 'primary-clinician') return lead;
  return MEMBERS.find((one) => one.code === code)?.primary ?? lead;
}

function pastSession(script: SessionScript, context: Context): PastSession {
  const group = GROUPS.find((one) => one.key === script.group);
  const lead = group && practitionerOf(group, 'lead')[0];
  if (!group || lead === undefined) throw new Error(`No group ${script.group} with a lead`);
  const span = spanOf(script, group, context);
  const members = Object.entries(script.members);
  return {
    sessionAppointmentId: sessionId(group.key, dayOf(context, script.offset)),
    groupId: groupId(group.key),
    template: template(group.template),
    start: span.at(span.from),
    stop: span.at(span.to),
    signers: { lead, coFacilitators: practitionerOf(group, 'co-facilitator') },
    attendance: members.map(([code, member]) => attendanceOf(code, member, span)),
    groupNote: groupAnswers(script),
    entries: members.map(([code, member]) => ({
      patientId: patientId(code),
      signer: signerOf(code, group, lead),
      answers: entryAnswers(member, (number) => goalId(code, number)),
    })),
  };
}

/**
 * The clinic's past sessions, oldest first, as their facilitators charted them: plain data, to be replayed through the
 * product so that the finished notes are the product's own. Their Appointments are in `clinic` of the same options.
 */
export function history(options: ClinicOptions): PastSession[] {
  const context = contextOf(options);
  return SCRIPTS.map((script) => pastSession(script, context));
}
