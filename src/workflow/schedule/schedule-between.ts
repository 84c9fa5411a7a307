import type { Instant, LocalDate, TimeZone } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import { addDays } from '../../domain/schedule/time.ts';
import { instantAt } from '../../domain/schedule/wall-time.ts';
import { groupOf } from '../../fhir/session-appointment.ts';
import { kindOf } from '../../fhir/visit.ts';
import type { Found, Query } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import * as ask from './queries.ts';
import { sessionEntries } from './session-entries.ts';
import type { ScheduleEntry } from './types.ts';
import { visitEntries } from './visit-entries.ts';

export interface Schedule {
  /** By start. */
  readonly entries: readonly ScheduleEntry[];
  /** Appointments that cannot be read, so that nobody takes a gap for free time. */
  readonly unusable: number;
}

/**
 * Everything between two days, both included, as the clocks of `zone` have them: group sessions with their counts and states,
 * individual appointments, and what else is booked. Two round trips, however many sessions there are.
 */
export async function scheduleBetween(
  deps: Deps,
  from: LocalDate,
  to: LocalDate,
  zone: TimeZone,
): Promise<Result<Schedule, FaultRefusal>> {
  const midnight = (date: LocalDate): Instant => instantAt({ date, hour: 0, minute: 0 }, zone);
  const first = await gather(deps, {
    appointments: ask.appointmentsBetween(midnight(from), midnight(addDays(to, 1))),
  });
  if (!first.ok) return first;
  const { appointments } = first.value;
  const [second, signing] = await Promise.all([
    gather(deps, aboutSessions(appointments)),
    gather(deps, { tasks: aboutSigning(appointments) }),
  ]);
  if (!second.ok) return second;
  // Whose role has no notes, such as the front desk's, sees the schedule without how far they are.
  if (!signing.ok && signing.refusal.fault.kind !== 'forbidden') return signing;
  const tasks = signing.ok ? signing.value.tasks : undefined;
  const sessions = sessionEntries({ appointments, ...second.value, tasks }, deps.clock.now());
  const visits = visitEntries(appointments, zone);
  const entries = [...sessions.entries, ...visits.entries].sort(byStart);
  return done({ entries, unusable: sessions.unusable + visits.unusable });
}

/** What the sessions among the Appointments lead to; nothing is asked where there are none. */
function aboutSessions(appointments: Found) {
  const sessions = ofType([appointments], 'Appointment').filter((one) => kindOf(one) === 'session');
  const ids = [...new Set(sessions.flatMap((one) => groupOf(one) ?? []))];
  const any = ids.length > 0;
  return {
    groups: any ? ask.groups(ids) : undefined,
    memberships: any ? ask.membershipsOf(ids) : undefined,
    teams: any ? ask.facilitatorsOf(ids) : undefined,
  };
}

/** How far the notes of open sessions are. */
function aboutSigning(appointments: Found): Query | undefined {
  const sessions = ofType([appointments], 'Appointment').filter((one) => kindOf(one) === 'session');
  const open = sessions.filter((one) => one.status === 'arrived' || one.status === 'checked-in');
  return open.length > 0 ? ask.tasksOf(open.map((one) => ask.idOf(one))) : undefined;
}

function byStart(one: ScheduleEntry, other: ScheduleEntry): number {
  return Date.parse(one.start) - Date.parse(other.start) || one.id.localeCompare(other.id);
}
