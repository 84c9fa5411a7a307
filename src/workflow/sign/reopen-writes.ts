import { withoutLock } from '../../fhir/draft.ts';
import { link, type Link } from '../../fhir/links.ts';
import { withMemberTaskCancelled } from '../../fhir/member-task.ts';
import { sessionTaskToFhir, withSessionTaskCancelled } from '../../fhir/session-task.ts';
import type { Signing } from '../../fhir/signing.ts';
import type { Write } from '../../gateway/port.ts';
import type { MemberFile, SessionFile } from '../session-file.ts';
import { put } from '../write/put.ts';

/** One member's signature taken back: the Task cancelled and kept as history, the entry unlocked. */
export function reopenMemberWrites({ task, entry }: MemberFile): readonly Write[] {
  if (!task) return [];
  const cancelled = put(task.version.resource, withMemberTaskCancelled(task.version.resource));
  if (!entry?.locked) return [cancelled];
  return [cancelled, put(entry.version.resource, withoutLock(entry.version.resource))];
}

/** By its version: somebody who signs this entry at this very moment keeps the group note locked. */
export function unchangedEntryWrites({ entry }: MemberFile): readonly Write[] {
  return entry ? [put(entry.version.resource, entry.version.resource)] : [];
}

/**
 * The group note unlocked, and the session's Task cancelled with the signatures that it had. Where that Task is gone, one is made for
 * its history: without it the old signatures would stand under the new wording.
 */
export function reopenGroupNoteWrites(
  file: SessionFile,
  { standing, all }: { readonly standing: readonly Signing[]; readonly all: readonly Link<'Provenance'>[] },
): readonly Write[] {
  const { groupNote, sessionTask } = file;
  if (!groupNote) return [];
  const unlocked = put(groupNote.version.resource, withoutLock(groupNote.version.resource));
  if (sessionTask) {
    const { resource } = sessionTask;
    return [unlocked, put(resource, withSessionTaskCancelled(resource, all))];
  }
  const gone = lostTask(file, standing);
  if (!gone) return [unlocked];
  return [unlocked, { method: 'POST', resource: withSessionTaskCancelled(gone, all) }];
}

function lostTask({ session, groupNote, encounter }: SessionFile, [first]: readonly Signing[]) {
  if (!groupNote || !encounter || !first) return undefined;
  return sessionTaskToFhir({
    sessionId: session.id,
    groupId: session.groupId,
    state: { status: 'open' },
    groupNote: link('QuestionnaireResponse', groupNote.version.id),
    sessionEncounter: link('Encounter', encounter.id),
    requiredSigners: [first.by],
    requester: first.by,
    authoredOn: first.at,
    withdrawn: [],
  });
}
