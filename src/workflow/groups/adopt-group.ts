import { membershipStatusOn } from '../../domain/group/status.ts';
import type { Membership } from '../../domain/group/types.ts';
import { membershipId, type LocalDate, type PatientId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { listedSince, withGroupRevision, withListedMembers } from '../../fhir/group-revision.ts';
import { linkIn } from '../../fhir/links.ts';
import { membershipToFhir } from '../../fhir/membership.ts';
import { dayFrom } from '../../fhir/time.ts';
import type { Write } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { restBefore } from '../persist.ts';
import { transactAtomically } from '../transact-atomically.ts';
import { put } from '../write/put.ts';
import { loadGroup, type LoadGroupRefusal } from './load-group.ts';
import { afterwards, groupPivot } from './members/change.ts';
import type { GroupFile, MemberChanged } from './types.ts';

export interface Adopted extends MemberChanged {
  readonly adopted: readonly PatientId[];
}

export type AdoptRefusal = { readonly code: 'busy' } | LoadGroupRefusal;

const AT_ONCE = 25;
const ROUNDS = 20;

/**
 * Makes a membership for everybody whom a clinic's own Group lists and who has none: from the day that the list says they
 * joined, else from `day`. Nobody is turned away for want of a place, as they are members already. The list itself stays as it
 * is. The group's revision is the pivot: adopting twice, or two at once, makes each membership once.
 */
export async function adoptGroup(
  deps: Deps,
  file: GroupFile,
  day: LocalDate,
): Promise<Result<Adopted, AdoptRefusal>> {
  const adopted = new Set<PatientId>();
  let conflicts = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const now = await loadGroup(deps, file.group.id, file.today);
    if (!now.ok) return now;
    const due = now.value.listed.slice(0, AT_ONCE);
    if (due.length === 0) {
      const changed = await afterwards(deps, now.value);
      return changed.ok ? done({ ...changed.value, adopted: [...adopted] }) : changed;
    }
    const writes = due.map((patient) => membershipWrite(now.value, patient, day));
    const written = await transactAtomically(deps, [groupPivot(now.value), ...writes]);
    if (!written.ok && written.fault.kind !== 'conflict')
      return refused({ code: 'fault', fault: written.fault });
    if (!written.ok) await restBefore(deps.clock, ++conflicts);
    if (written.ok || written.doubtful) for (const one of due) adopted.add(one);
  }
  return refused({ code: 'busy' });
}

function membershipWrite({ group, version }: GroupFile, patientId: PatientId, day: LocalDate): Write {
  const membership: Membership = {
    id: membershipId('new'),
    groupId: group.id,
    patientId,
    status: 'active',
    start: dayFrom(listedSince(version.resource, patientId), 'first') ?? day,
    history: [],
    diagnoses: [],
  };
  const organization = linkIn(version.resource.managingEntity, 'Organization');
  const { id: _given, ...resource } = membershipToFhir(membership, { organization, conditions: [] });
  return { method: 'POST', resource };
}

/**
 * Writes the memberships back into `Group.member`: for clinics that have switched this on, because other programs of theirs
 * read it. Off by default, as it shows every member to every other (rule 1).
 */
export async function writeBackMembers(
  deps: Deps,
  file: GroupFile,
): Promise<Result<GroupFile, { readonly code: 'conflict' } | LoadGroupRefusal>> {
  const { resource } = file.version;
  const changed = withGroupRevision(withListedMembers(resource, currentMembers(file)));
  const written = await transactAtomically(deps, [put(resource, changed)]);
  if (!written.ok && !(written.fault.kind === 'conflict' && written.doubtful)) {
    const { fault } = written;
    return refused(fault.kind === 'conflict' ? { code: 'conflict' } : { code: 'fault', fault });
  }
  return loadGroup(deps, file.group.id, file.today);
}

/** Whether each is a member today, and since when; somebody who came back counts by their newest period. */
function currentMembers({ members, today }: GroupFile): Parameters<typeof withListedMembers>[1] {
  const current = new Map<PatientId, { readonly since?: LocalDate; readonly active: boolean }>();
  for (const { membership } of members) {
    const status = membershipStatusOn(membership, today);
    const active = status === 'active' || status === 'on-hold';
    if (current.get(membership.patientId)?.active) continue;
    const since = membership.start === undefined ? {} : { since: membership.start };
    current.set(membership.patientId, { ...since, active });
  }
  return current;
}
