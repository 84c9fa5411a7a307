import type { Appointment } from '@medplum/fhirtypes';
import { type Context, contextOf, dayOf } from './build/context.ts';
import { individualAppointments } from './build/individual.ts';
import { isActive } from './build/member.ts';
import { memberAppointmentResource, sessionResource } from './build/session.ts';
import { GROUPS } from './groups.ts';
import { MEMBERS } from './people/members.ts';
import type { ClinicOptions, GroupSpec } from './types.ts';

/** Days from today on which each group met before and was charted: what `history` tells. */
export const PAST_SESSIONS: Readonly<Record<string, readonly number[]>> = {
  dbt: [-28, -21, -14, -7],
  epg: [-21, -14, -7],
  lwp: [-21, -14, -7],
};

const COMING = [7, 14, 21] as const;

/** The groups whose members each have their own appointment already; the others get theirs when a session is opened. */
const BOOKED_AHEAD: ReadonlySet<string> = new Set(['epg']);

function sessionsOf(group: GroupSpec, offset: number, context: Context): Appointment[] {
  // The process group meets by video next week: its leader travels.
  const place = group.key === 'epg' && offset === 7 ? 'telehealth' : group.place;
  const session = sessionResource(group, { day: dayOf(context, offset), place }, context);
  if (offset < 0 || !BOOKED_AHEAD.has(group.key)) return [session];
  const members = MEMBERS.filter((member) => isActive(member, group.key, offset));
  return [session, ...members.map((member) => memberAppointmentResource(member.code, session))];
}

/**
 * Today's appointments alone: the three group sessions and the individual visits beside them. For an EHR that was filled
 * on an earlier day and is opened again.
 */
export function todaysSchedule(options: ClinicOptions): Appointment[] {
  const context = contextOf(options);
  return [...GROUPS.flatMap((group) => sessionsOf(group, 0, context)), ...individualAppointments(context)];
}

/** The appointments of past and coming weeks. */
export function weeklySeries(options: ClinicOptions): Appointment[] {
  const context = contextOf(options);
  return GROUPS.flatMap((group) =>
    [...(PAST_SESSIONS[group.key] ?? []), ...COMING].flatMap((offset) => sessionsOf(group, offset, context)),
  );
}
