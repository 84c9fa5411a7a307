import type { EpisodeOfCare } from '@medplum/fhirtypes';
import { membershipStatusOn } from '../../domain/group/status.ts';
import { timeZone, type GroupId, type LocalDate } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { groupFromFhir, listedMembers } from '../../fhir/group.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import { placeOptionFromFhir } from '../../fhir/place.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, oldest } from '../found.ts';
import { gather } from '../gather.ts';
import * as ask from '../queries.ts';
import { versionOf } from '../session-file.ts';
import { seatsOn, usualFacilitators } from './read-groups.ts';
import type { GroupFile, GroupMember } from './types.ts';

export type LoadGroupRefusal = { readonly code: 'no-such-group' } | Unusable | FaultRefusal;

/** One group with its people over time. Two round trips. */
export async function loadGroup(
  deps: Deps,
  id: GroupId,
  today: LocalDate,
): Promise<Result<GroupFile, LoadGroupRefusal>> {
  const found = await gather(deps, {
    group: { read: 'Group', id },
    memberships: ask.memberships(id),
    team: ask.facilitators(id),
    met: {
      search: 'Appointment',
      params: { 'supporting-info': `Group/${id}`, status: 'arrived,fulfilled', _count: 1 },
      firstPage: true,
    },
  });
  if (!found.ok) return found;
  const resource = ofType([found.value.group], 'Group')[0];
  if (!resource) return refused({ code: 'no-such-group' });
  const group = groupFromFhir(resource);
  if (!group.ok) return group;
  const { defaultPlace } = group.value;
  const second = await gather(deps, {
    place: defaultPlace === undefined ? undefined : { read: 'Location' as const, id: defaultPlace },
  });
  if (!second.ok) return second;
  const location = ofType([second.value.place], 'Location')[0];
  const place = location && placeOptionFromFhir(location, timeZone('UTC'));
  const team = oldest(ofType([found.value.team], 'CareTeam'));
  const { members, unusable } = membersIn(found.value.memberships, today);
  const memberships = members.map((one) => one.membership);
  const known = new Set(memberships.map((one) => one.patientId));
  return done({
    group: group.value,
    today,
    facilitators: usualFacilitators(found.value.team).get(id) ?? [],
    members,
    seats: seatsOn(group.value, memberships, today),
    listed: listedMembers(resource).filter((one) => !known.has(one)),
    begun: found.value.met.matches.length > 0,
    version: versionOf(resource),
    unusable,
    ...(place && { place }),
    ...(team && { team: versionOf(team) }),
  });
}

/** Every membership that can be read, by name, the newest period first. Entered in error ones are left out. */
function membersIn(
  found: Found,
  today: LocalDate,
): { readonly members: readonly GroupMember[]; readonly unusable: readonly Unusable[] } {
  const patients = ofType([found], 'Patient');
  const members: GroupMember[] = [];
  const unusable: Unusable[] = [];
  for (const episode of ofType([found], 'EpisodeOfCare').filter(isNoMistake)) {
    const membership = membershipFromFhir(episode);
    if (!membership.ok) {
      unusable.push(membership.refusal);
      continue;
    }
    const { value } = membership;
    const resource = patients.find((one) => one.id === value.patientId);
    const patient = resource && patientFromFhir(resource);
    if (patient?.ok)
      members.push({
        membership: value,
        patient: patient.value,
        version: versionOf(episode),
        statusToday: membershipStatusOn(value, today),
      });
    else unusable.push(withoutPatient(episode));
  }
  return { members: members.sort(byNameThenNewest), unusable };
}

function isNoMistake(episode: EpisodeOfCare): boolean {
  return episode.status !== 'entered-in-error';
}

function withoutPatient(episode: Stored<EpisodeOfCare>): Unusable {
  return {
    code: 'unusable',
    resource: `EpisodeOfCare/${episode.id}`,
    reason: 'Its patient is not on the server.',
  };
}

function byNameThenNewest(one: GroupMember, other: GroupMember): number {
  return (
    one.patient.name.localeCompare(other.patient.name) ||
    (other.membership.start ?? '').localeCompare(one.membership.start ?? '')
  );
}
