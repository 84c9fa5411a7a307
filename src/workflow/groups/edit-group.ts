import type { Group as FhirGroup } from '@medplum/fhirtypes';
import { checkDetails, type Details } from '../../domain/group/details.ts';
import type { Instant } from '../../domain/ids.ts';
import { refused, type Result } from '../../domain/result.ts';
import { facilitatorsToFhir, withFacilitators } from '../../fhir/facilitators.ts';
import { withGroup } from '../../fhir/group.ts';
import { withGroupRevision } from '../../fhir/group-revision.ts';
import { spanOf } from '../../fhir/session-appointment.ts';
import type { Stored, Write } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import { transactAtomically } from '../transact-atomically.ts';
import { facilitator } from '../schedule/create-sessions.ts';
import * as ask from '../schedule/queries.ts';
import { put } from '../write/put.ts';
import { cleaned, type DetailsRefusal } from './create-group.ts';
import { loadGroup, type LoadGroupRefusal } from './load-group.ts';
import type { GroupFile } from './types.ts';

/** `conflict`: somebody else changed the group meanwhile; load it and look. */
export type EditGroupRefusal = DetailsRefusal | { readonly code: 'conflict' } | LoadGroupRefusal;

/** Saves a group as the form has it, with its facilitators; whatever else the clinic keeps there stays. */
export async function editGroup(
  deps: Deps,
  file: GroupFile,
  details: Details,
): Promise<Result<GroupFile, EditGroupRefusal>> {
  const problems = checkDetails(details);
  if (problems.length > 0) return refused({ code: 'invalid-details', problems });
  const { facilitators, ...rest } = cleaned(details);
  const { resource } = file.version;
  const changed = withGroupRevision(
    withGroup(resource, { ...rest, id: file.group.id, active: file.group.active }),
  );
  const people = facilitators.map(facilitator);
  const team: Write = file.team
    ? put(file.team.resource, withFacilitators(file.team.resource, people))
    : { method: 'POST', resource: facilitatorsToFhir(file.group.id, people) };
  return save(deps, file, [put(resource, changed), team]);
}

/** `has-sessions`: some are still to be held. Cancel or hold them first: an archived group meets no more. */
export type ArchiveRefusal =
  | { readonly code: 'has-sessions'; readonly starts: readonly Instant[] }
  | { readonly code: 'conflict' }
  | LoadGroupRefusal;

/** Takes a group off the lists. Its records, memberships and past sessions stay as they are. */
export async function archiveGroup(deps: Deps, file: GroupFile): Promise<Result<GroupFile, ArchiveRefusal>> {
  const ahead = await comingStarts(deps, file);
  if (!ahead.ok) return ahead;
  if (ahead.value.length > 0) return refused({ code: 'has-sessions', starts: ahead.value });
  return save(deps, file, [put(file.version.resource, withActive(file.version.resource, false))]);
}

/** Puts an archived group back. */
export function reviveGroup(
  deps: Deps,
  file: GroupFile,
): Promise<Result<GroupFile, { readonly code: 'conflict' } | LoadGroupRefusal>> {
  return save(deps, file, [put(file.version.resource, withActive(file.version.resource, true))]);
}

function withActive(resource: Stored<FhirGroup>, active: boolean): FhirGroup {
  return withGroupRevision({ ...resource, active });
}

async function comingStarts(
  deps: Deps,
  { group }: GroupFile,
): Promise<Result<readonly Instant[], FaultRefusal>> {
  const found = await gather(deps, { sessions: ask.sessionsOfGroup(group.id, deps.clock.now()) });
  if (!found.ok) return found;
  const open = ofType([found.value.sessions], 'Appointment').filter(
    (one) => one.status === 'booked' || one.status === 'arrived',
  );
  return { ok: true, value: open.flatMap((one) => spanOf(one)?.start ?? []).sort() };
}

async function save(
  deps: Deps,
  file: GroupFile,
  writes: readonly Write[],
): Promise<Result<GroupFile, { readonly code: 'conflict' } | LoadGroupRefusal>> {
  const written = await transactAtomically(deps, writes);
  if (written.ok) return loadGroup(deps, file.group.id, file.today);
  if (written.fault.kind !== 'conflict') return refused({ code: 'fault', fault: written.fault });
  // after an answer that never came the conflict may be with our own change
  return written.doubtful ? loadGroup(deps, file.group.id, file.today) : refused({ code: 'conflict' });
}
