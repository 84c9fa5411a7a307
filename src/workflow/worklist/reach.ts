import { groupId, timeZone } from '../../domain/ids.ts';
import type { GroupId, PatientId, PractitionerId } from '../../domain/ids.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import { idIn } from '../../fhir/links.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { overseesOthers } from '../../fhir/practitioner-role.ts';
import type { Deps } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import type { ListedSession, Worklist } from './types.ts';

/**
 * Whose unsigned notes somebody is shown beside their own: everybody's for who oversees others, else those of the groups that they facilitate
 * and of the clients whose primary clinician they are. This arranges a list; what a person may read is for the record system to say.
 */
export type Reach =
  | { readonly kind: 'own' | 'everyone' }
  | {
      readonly kind: 'shared';
      readonly groups: ReadonlySet<GroupId>;
      readonly patients: ReadonlySet<PatientId>;
    };

const MANY = 500;

/** One round trip. Where the server does not say what this person is, their own list is all. */
export async function reachOf(deps: Deps, who: PractitionerId): Promise<Reach> {
  const me = `Practitioner/${who}`;
  const found = await gather(deps, {
    roles: { search: 'PractitionerRole', params: { practitioner: me, _count: MANY } },
    teams: { search: 'CareTeam', params: { participant: me, status: 'active', _count: MANY } },
    clients: { search: 'EpisodeOfCare', params: { 'care-manager': me, _count: MANY } },
  });
  if (!found.ok) return { kind: 'own' };
  const { roles, teams, clients } = found.value;
  const today = localDateIn(deps.clock.now(), timeZone('UTC'));
  if (overseesOthers(ofType([roles], 'PractitionerRole'), today)) return { kind: 'everyone' };
  const groups = ofType([teams], 'CareTeam').flatMap((one) => idIn(one.subject, 'Group') ?? []);
  const memberships = parsed(ofType([clients], 'EpisodeOfCare'), (one) => membershipFromFhir(one)).values;
  return {
    kind: 'shared',
    groups: new Set(groups.map((id) => groupId(id))),
    patients: new Set(memberships.map(({ patientId }) => patientId)),
  };
}

/** Whether one member's matter in one group is within it. */
export function reaches(
  reach: Reach,
  { groupId: group, patientId }: { readonly groupId: GroupId; readonly patientId: PatientId },
): boolean {
  if (reach.kind !== 'shared') return reach.kind === 'everyone';
  return reach.groups.has(group) || reach.patients.has(patientId);
}

/** What of a colleague's list somebody is shown. */
export function withinReach(list: Worklist, reach: Reach): Worklist {
  if (reach.kind === 'everyone') return list;
  const { groups, patients } = reach.kind === 'shared' ? reach : NOBODY;
  const ofGroup = ({ groupId: group }: ListedSession) => group !== undefined && groups.has(group);
  const ofClient = ({ patient }: { readonly patient?: { readonly id: PatientId } }) =>
    patient !== undefined && patients.has(patient.id);
  const sessions = list.sessions.flatMap((one) => {
    const unsigned = ofGroup(one) ? one.unsigned : one.unsigned.filter(({ id }) => patients.has(id));
    return unsigned.length > 0 ? [{ ...one, unsigned }] : [];
  });
  const awaiting = list.awaiting.filter((one) => ofGroup(one) || ofClient(one));
  const groupRecords = list.groupRecords.filter(ofGroup);
  const stopped = list.stopped.filter((one) => ofGroup(one) || ofClient(one));
  const unsigned = sessions.reduce((sum, one) => sum + one.unsigned.length, 0);
  return {
    ...{ sessions, awaiting, groupRecords, stopped },
    count: unsigned + awaiting.length + groupRecords.length + stopped.length,
  };
}

const NOBODY = { groups: new Set<GroupId>(), patients: new Set<PatientId>() };
