import { done, refused, type Result } from '../domain/result.ts';
import { link } from '../fhir/links.ts';
import type { TaskStop } from '../fhir/task-parts.ts';
import type { Write } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { gather } from './gather.ts';
import { loadSession, type LoadRefusal } from './load-session.ts';
import { signingsIn } from './load/signings.ts';
import { persist, restBefore } from './persist.ts';
import * as ask from './queries.ts';
import type { MemberFile, SessionFile } from './session-file.ts';
import { reopenGroupNoteWrites, reopenMemberWrites, unchangedEntryWrites } from './sign/reopen-writes.ts';

/**
 * - `not-stopped`: nothing of this session has stopped because of its words: there is nothing to mend.
 * - `written`: the shared part stands in a member's record by now and is locked for good (rule 4). Notes that stopped can still be
 *   given a reason, one by one (`reopenNote`).
 * - `conflict`: others kept changing the session meanwhile; load and look again.
 */
export type ReopenGroupRefusal =
  { readonly code: 'not-stopped' | 'written' | 'conflict' } | LoadRefusal | FaultRefusal;

/** Two PUTs each; with group note, session Task and the other entries not more than Medplum takes in one transaction. */
const MEMBERS_AT_ONCE = 15;
const MOST_WRITES = 50;
const ROUNDS = 12;

/** Stops that another wording can mend. */
const MENDED_BY_WORDS: readonly TaskStop[] = ['guard-finding', 'group-note-changed'];

/** Whether a signed group note may be corrected: something stopped because of what is written, and no record has it yet. */
export function mayReopenGroupNote(file: SessionFile): boolean {
  return file.groupNote?.locked === true && isUnwritten(file) && isStuck(file);
}

/**
 * Takes back all signatures of a session whose notes could not be written, so that its group note, the shared part above all, is
 * corrected and everything signed again (`signSession`). Every member's Task and the session's are cancelled and kept as history;
 * group note and entries are unlocked; signatures under the old wording count no more, reasons that were given do.
 *
 * Members first, the group note last and together with every entry: nothing is written from a note that is open. After a crash the
 * same call goes on. Refused as soon as one record has been written (rule 4).
 */
export async function reopenGroupNote(
  deps: Deps,
  file: SessionFile,
): Promise<Result<SessionFile, ReopenGroupRefusal>> {
  let now = file;
  for (let round = 0; round < ROUNDS; round++) {
    await restBefore(deps.clock, round - Math.ceil(file.members.length / MEMBERS_AT_ONCE));
    if (!isStuck(now)) return refused({ code: 'not-stopped' });
    if (!isUnwritten(now)) return refused({ code: 'written' });
    const writes = await nextWrites(deps, now);
    if (!writes.ok) return writes;
    const written = await persist(deps.clock, () => deps.gateway.transact(writes.value));
    if (!written.ok && written.fault.kind !== 'conflict')
      return refused({ code: 'fault', fault: written.fault });
    const loaded = await loadSession(deps, file.session.id);
    if (!loaded.ok || isOpen(loaded.value)) return loaded;
    now = loaded.value;
  }
  return refused({ code: 'conflict' });
}

/** Those that stopped come last: as long as one is left, the call can be made again. */
async function nextWrites(deps: Deps, file: SessionFile): Promise<Result<readonly Write[], FaultRefusal>> {
  const signed = file.members.filter((one) => one.task !== undefined);
  const ordered = [...signed.filter((one) => !hasStopped(one)), ...signed.filter(hasStopped)];
  const now = ordered.slice(0, MEMBERS_AT_ONCE);
  const members = now.flatMap(reopenMemberWrites);
  const { groupNote } = file;
  if (signed.length > now.length || !groupNote?.locked) return done(members);
  const found = await gather(deps, {
    signings: ask.signings(link('QuestionnaireResponse', groupNote.version.id)),
    tasks: ask.sessionTasks(file.session.id),
  });
  if (!found.ok) return found;
  const { standing, links, withdrawn } = signingsIn(found.value.signings, found.value.tasks);
  const others = file.members.filter((one) => !now.includes(one)).flatMap(unchangedEntryWrites);
  const note = reopenGroupNoteWrites(file, { standing, all: [...withdrawn, ...links] });
  return done([...note, ...members, ...others.slice(0, MOST_WRITES - note.length - members.length)]);
}

/** A note has stopped because of its words, or none is signed any more under a group note that is: each was opened by itself. */
function isStuck({ groupNote, members }: SessionFile): boolean {
  const nobodySigned = members.every(({ task }) => task === undefined);
  return members.some(hasStopped) || (nobodySigned && groupNote?.locked === true);
}

function hasStopped({ task }: MemberFile): boolean {
  const state = task?.state;
  return state?.status === 'stopped' && MENDED_BY_WORDS.includes(state.reason);
}

/** No record has been written from this group note. */
function isUnwritten({ groupNote, groupRecord, members }: SessionFile): boolean {
  const isDraft = ({ task, entry }: MemberFile) =>
    task?.state.status !== 'written' && (entry?.version.resource.status ?? 'in-progress') === 'in-progress';
  return (
    groupNote?.version.resource.status === 'in-progress' &&
    groupRecord === undefined &&
    members.every(isDraft)
  );
}

function isOpen({ groupNote, sessionTask, members }: SessionFile): boolean {
  return groupNote?.locked === false && !sessionTask && members.every((one) => one.task === undefined);
}
