import type { Appointment, AppointmentParticipant } from '@medplum/fhirtypes';
import { compactDay, epochAt, instantIn } from '../calendar.ts';
import { concept, identifierSystem, PARTICIPATION, profile, SUBJECT_R5, system } from '../codes.ts';
import type { FacilitatorRole, GroupSpec, PlaceKey } from '../types.ts';
import type { Context } from './context.ts';
import { groupId } from './group.ts';
import { patientId } from './patient.ts';

/** `s-dbt-20261124`: a group meets once a day at most, so that the day names the session. */
export const sessionId = (group: string, day: string): string => `s-${group}-${compactDay(day)}`;

/** A session or member appointment as built here: it has an id and times. */
export type Booked = Appointment & { readonly id: string; readonly start: string; readonly end: string };

/** When and where a session is, where it differs from the group's habit. */
export interface SessionPlan {
  readonly day: string;
  readonly place?: PlaceKey;
  readonly time?: string;
}

/** HL7 v3 participation beside Groupwork's own role. */
const PARTICIPATIONS: Readonly<Record<FacilitatorRole, string>> = {
  lead: 'PPRF',
  'co-facilitator': 'SPRF',
  observer: 'ATND',
  supervisor: 'ATND',
};

function facilitator({ practitioner, role }: GroupSpec['facilitators'][number]): AppointmentParticipant {
  return {
    type: [
      {
        coding: [
          { system: system('facilitator-role'), code: role },
          { system: PARTICIPATION, code: PARTICIPATIONS[role] },
        ],
      },
    ],
    actor: { reference: `Practitioner/${practitioner}` },
    required: 'required',
    status: 'accepted',
  };
}

/** Start and end with the offset of the place where the session is held. */
export function sessionTimes(
  group: GroupSpec,
  plan: SessionPlan,
  context: Context,
): { start: string; end: string } {
  const from = epochAt(plan.day, plan.time ?? group.time, context.zone);
  const { zone } = context.places[plan.place ?? group.place];
  return { start: instantIn(from, zone), end: instantIn(from + group.minutes * 60_000, zone) };
}

/** A session: booked, without patients. */
export function sessionResource(group: GroupSpec, plan: SessionPlan, context: Context): Booked {
  const subject = { reference: `Group/${groupId(group.key)}` };
  return {
    resourceType: 'Appointment',
    id: sessionId(group.key, plan.day),
    meta: { profile: [profile('session')] },
    extension: [{ url: SUBJECT_R5, valueReference: subject }],
    identifier: [{ system: identifierSystem('series'), value: `series-${group.key}` }],
    status: 'booked',
    serviceType: [concept(system('service'), 'group-session')],
    description: group.name,
    supportingInformation: [subject],
    ...sessionTimes(group, plan, context),
    minutesDuration: group.minutes,
    participant: [
      ...group.facilitators.map(facilitator),
      {
        actor: { reference: `Location/${context.places[plan.place ?? group.place].id}` },
        required: 'required',
        status: 'accepted',
      },
    ],
  };
}

/** One member's own appointment for a session, as the scheduler books it ahead of time. */
export function memberAppointmentResource(code: string, session: Booked): Booked {
  const patient = patientId(code);
  return {
    resourceType: 'Appointment',
    id: `${session.id.replace(/^s-/, 'ma-')}-${code}`,
    meta: { profile: [profile('member-appointment')] },
    identifier: [{ system: identifierSystem('entry'), value: `${session.id}/${patient}` }],
    status: 'booked',
    supportingInformation: [{ reference: `Appointment/${session.id}` }],
    start: session.start,
    end: session.end,
    participant: [{ actor: { reference: `Patient/${patient}` }, required: 'required', status: 'accepted' }],
  };
}
