import { membershipStatusOn } from '../../domain/group/status.ts';
import type { LocalDate, PatientId } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import type { Query } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather, NOTHING } from '../gather.ts';
import * as ask from '../schedule/queries.ts';
import { versionOf } from '../session-file.ts';
import type { ClientMembership } from './types.ts';

/** All periods of a client in any group, the newest first. Two round trips. To change one: `loadGroup` of its group. */
export async function clientMemberships(
  deps: Deps,
  patient: PatientId,
  today: LocalDate,
): Promise<Result<readonly ClientMembership[], FaultRefusal>> {
  const first = await gather(deps, { memberships: ask.membershipsOfPatients([patient]) });
  if (!first.ok) return first;
  const episodes = ofType([first.value.memberships], 'EpisodeOfCare');
  const memberships = parsed(episodes, (one) => membershipFromFhir(one)).values;
  const ids = [...new Set(memberships.map((one) => one.groupId))];
  const counts: Readonly<Record<string, Query>> = Object.fromEntries(
    memberships.map((one) => [attendedKey(one.id), attended(one.id)]),
  );
  const second = await gather<Readonly<Record<string, Query | undefined>>>(deps, {
    ...counts,
    groups: ids.length > 0 ? ask.groups(ids) : undefined,
  });
  if (!second.ok) return second;
  const groups = parsed(ofType([second.value.groups ?? NOTHING], 'Group'), groupFromFhir).values;
  const rows = memberships.flatMap((membership): readonly ClientMembership[] => {
    const group = groups.find((one) => one.id === membership.groupId);
    const episode = episodes.find((one) => one.id === membership.id);
    const count = second.value[attendedKey(membership.id)]?.total ?? 0;
    return group && episode
      ? [
          {
            membership,
            group,
            version: versionOf(episode),
            statusToday: membershipStatusOn(membership, today),
            attended: count,
          },
        ]
      : [];
  });
  return done(
    rows.sort((one, other) => (other.membership.start ?? '').localeCompare(one.membership.start ?? '')),
  );
}

function attendedKey(id: string): string {
  return `attended ${id}`;
}

function attended(id: string): Query {
  return {
    search: 'Encounter',
    params: { 'episode-of-care': `EpisodeOfCare/${id}`, status: 'finished', _summary: 'count' },
  };
}
