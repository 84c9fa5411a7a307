import type { Group } from '../../domain/group/types.ts';
import { seatsLeft, seatsTaken, waitlistOn } from '../../domain/group/capacity.ts';
import type { Membership } from '../../domain/group/types.ts';
import type { GroupId, Instant, LocalDate } from '../../domain/ids.ts';
import { instant } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import type { Facilitator } from '../../domain/schedule/types.ts';
import { facilitatorsFromFhir } from '../../fhir/facilitators.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import { groupOf, spanOf } from '../../fhir/session-appointment.ts';
import { placeIn } from '../../fhir/session-plan.ts';
import type { Found, Query } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { placeOf } from '../place.ts';
import * as ask from '../schedule/queries.ts';
import type { GroupSummary, Seats } from './types.ts';

/** Every group of people that the server has. R4 has no search by name: a clinic's groups are few, and looked through here. */
export const ALL_GROUPS: Query = { search: 'Group', params: { type: 'person', _count: 500 } };

/** How far ahead a next session is looked for. */
const AHEAD_MS = 60 * 86_400_000;

/** The places of a group on a day: who holds one, and who waits. */
export function seatsOn(
  group: Pick<Group, 'capacity'>,
  memberships: readonly Membership[],
  day: LocalDate,
): Seats {
  const left = seatsLeft(group, memberships, day);
  return {
    taken: seatsTaken(memberships, day),
    waiting: waitlistOn(memberships, day).length,
    ...(left !== undefined && { left }),
  };
}

/** What a list says of each group. One round trip for all of them. */
export async function readSummaries(
  deps: Deps,
  groups: readonly Group[],
  today: LocalDate,
): Promise<Result<readonly GroupSummary[], FaultRefusal>> {
  const ids = groups.map((one) => one.id);
  if (ids.length === 0) return done([]);
  const now = deps.clock.now();
  const found = await gather(deps, {
    teams: ask.facilitatorsOf(ids),
    memberships: ask.membershipsOf(ids),
    sessions: comingSessions(ids, now),
  });
  if (!found.ok) return found;
  const { teams, memberships: episodes, sessions } = found.value;
  const all = parsed(ofType([episodes], 'EpisodeOfCare'), (one) => membershipFromFhir(one)).values;
  const usual = usualFacilitators(teams);
  return done(
    groups.map((group) => {
      const next = nextOf(group.id, sessions);
      return {
        group,
        facilitators: usual.get(group.id) ?? [],
        seats: seatsOn(
          group,
          all.filter((one) => one.groupId === group.id),
          today,
        ),
        ...(next && { nextSession: next }),
      };
    }),
  );
}

function comingSessions(ids: readonly GroupId[], now: Instant): Query {
  const until = instant(new Date(Date.parse(now) + AHEAD_MS).toISOString());
  const { params } = ask.sessionsOfGroups(ids, now, until);
  return { search: 'Appointment', params: { ...params, _include: 'Appointment:location' } };
}

/** The usual facilitators by group, as the care teams have them. */
export function usualFacilitators(teams: Found): ReadonlyMap<GroupId, readonly Facilitator[]> {
  const people = parsed(ofType([teams], 'Practitioner'), practitionerFromFhir).values;
  const read = parsed(ofType([teams], 'CareTeam'), (one) => facilitatorsFromFhir(one, people)).values;
  return new Map(read.map((one) => [one.groupId, one.facilitators]));
}

function nextOf(group: GroupId, sessions: Found): GroupSummary['nextSession'] {
  const coming = ofType([sessions], 'Appointment')
    .filter(
      (one) => groupOf(one) === group && one.status !== 'cancelled' && one.status !== 'entered-in-error',
    )
    .flatMap((one) => {
      const span = spanOf(one);
      const location = ofType([sessions], 'Location').find((place) => place.id === placeIn(one));
      return span
        ? [{ id: ask.idOf(one), start: span.start, timeZone: placeOf(location, span.start).timeZone }]
        : [];
    });
  return coming.sort((one, other) => Date.parse(one.start) - Date.parse(other.start))[0];
}
