import type { Appointment, Location } from '@medplum/fhirtypes';
import type { GroupId, Instant, LocalDate, SessionId, TimeZone } from '../domain/ids.ts';
import { sessionId } from '../domain/ids.ts';
import { done, refused, type Result } from '../domain/result.ts';
import { addDays, localDateIn } from '../domain/schedule/time.ts';
import type { SessionState } from '../domain/schedule/types.ts';
import { groupFromFhir } from '../fhir/group.ts';
import { groupOf, sessionFromFhir, spanOf } from '../fhir/session-appointment.ts';
import type { Stored } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { ofType, parsed } from './found.ts';
import { gather } from './gather.ts';
import { persist } from './persist.ts';
import { placeOf } from './place.ts';

/** A session as a schedule shows it. */
export interface SessionSummary {
  readonly id: SessionId;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly initials: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly timeZone: TimeZone;
  readonly placeName: string;
  readonly state: SessionState;
}

/** The group sessions of a calendar day, each at its own place, in order. Two round trips. */
export async function sessionsOn(
  deps: Deps,
  day: LocalDate,
): Promise<Result<readonly SessionSummary[], FaultRefusal>> {
  // A day somewhere on earth begins up to 14 hours before and ends up to 12 hours after the day in UTC.
  const date = [`ge${addDays(day, -1)}`, `le${addDays(day, 1)}`];
  const found = await persist(deps.clock, () =>
    deps.gateway.search('Appointment', { date, _include: 'Appointment:location', _count: 500 }),
  );
  if (!found.ok) return refused({ code: 'fault', fault: found.fault });
  const sessions = ofType([found.value], 'Appointment').filter((one) => groupOf(one) !== undefined);
  const ids = [...new Set(sessions.flatMap((one) => groupOf(one) ?? []))];
  if (ids.length === 0) return done([]);
  const second = await gather(deps, {
    groups: { search: 'Group', params: { _id: ids.join(','), _count: 500 } },
  });
  if (!second.ok) return second;
  const groups = parsed(ofType([second.value.groups], 'Group'), groupFromFhir).values;
  const places = ofType([found.value], 'Location');
  const summaries = sessions.flatMap((one) => summaryOf(one, groups, places) ?? []);
  const here = summaries.filter((one) => localDateIn(one.start, one.timeZone) === day);
  return done(here.sort((one, other) => Date.parse(one.start) - Date.parse(other.start)));
}

function summaryOf(
  resource: Stored<Appointment>,
  groups: readonly { readonly id: GroupId; readonly name: string; readonly initials: string }[],
  places: readonly Stored<Location>[],
): SessionSummary | undefined {
  const span = spanOf(resource);
  const group = groups.find((one) => one.id === groupOf(resource));
  if (!span || !group) return undefined;
  const location = places.find((place) =>
    resource.participant.some((one) => one.actor?.reference?.endsWith(`Location/${place.id}`)),
  );
  const place = placeOf(location, span.start);
  const session = sessionFromFhir(resource, { practitioners: [], place });
  if (!session.ok) return undefined;
  return {
    id: sessionId(resource.id),
    groupId: group.id,
    groupName: group.name,
    initials: group.initials,
    start: span.start,
    end: span.end,
    timeZone: place.timeZone,
    placeName: place.name,
    state: session.value.state,
  };
}
