import type { EpisodeOfCare } from '@medplum/fhirtypes';
import { refused, done, type Result } from '../../../domain/result.ts';
import { withGroupRevision } from '../../../fhir/group-revision.ts';
import type { Write } from '../../../gateway/port.ts';
import type { Deps } from '../../deps.ts';
import { transactAtomically } from '../../transact-atomically.ts';
import { put } from '../../write/put.ts';
import { loadGroup, type LoadGroupRefusal } from '../load-group.ts';
import { syncFutureSessions } from '../sync-future-sessions.ts';
import type { GroupFile, GroupMember, MemberChanged } from '../types.ts';

/** `conflict`: somebody else changed this membership, or the group, meanwhile; load it and look. */
export type ChangeRefusal = { readonly code: 'conflict' } | LoadGroupRefusal;

/** The group's revision, where the change depends on how many others hold a place. */
export function groupPivot({ version }: GroupFile): Write {
  return put(version.resource, withGroupRevision(version.resource));
}

export function memberWrite({ version }: GroupMember, changed: EpisodeOfCare): Write {
  return put(version.resource, changed);
}

/** Saves a change of one member, then brings the unsigned sessions in line, and reads the group anew. */
export async function saveMember(
  deps: Deps,
  file: GroupFile,
  writes: readonly Write[],
): Promise<Result<MemberChanged, ChangeRefusal>> {
  const written = await transactAtomically(deps, writes);
  // after an answer that never came a conflict may be with our own change: the group as it stands tells
  const mayBeOurs = !written.ok && written.fault.kind === 'conflict' && written.doubtful;
  if (!written.ok && !mayBeOurs) {
    const { fault } = written;
    return refused(fault.kind === 'conflict' ? { code: 'conflict' } : { code: 'fault', fault });
  }
  return afterwards(deps, file);
}

/** The sessions in line with the memberships, and the group as it stands then. */
export async function afterwards(
  deps: Deps,
  { group, today }: GroupFile,
): Promise<Result<MemberChanged, LoadGroupRefusal>> {
  const sessions = await syncFutureSessions(deps, group.id);
  const now = await loadGroup(deps, group.id, today);
  return now.ok ? done({ file: now.value, sessions }) : now;
}
