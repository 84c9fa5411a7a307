import type { PatientId, PractitionerId } from '../domain/ids.ts';
import { answersDigest } from '../domain/record/digest.ts';
import { done, refused, type Result } from '../domain/result.ts';
import type { Override } from '../fhir/signing.ts';
import type { Write } from '../gateway/port.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { loadSession, type LoadRefusal } from './load-session.ts';
import { persist, restBefore } from './persist.ts';
import { signingProgress, type Progress } from './progress.ts';
import { openFindings, type OpenFindings } from './sign/findings.ts';
import {
  groupNoteWrites,
  MEMBERS_AT_ONCE,
  memberWrites,
  overrideWrites,
  sessionTaskWrites,
  type Signing,
} from './sign/writes.ts';
import type { MemberFile, SessionFile } from './session-file.ts';

export interface SignRequest {
  readonly by: PractitionerId;
  /** Whose notes are signed; the others stay drafts. */
  readonly members: readonly PatientId[];
  /** Findings that the signer overrides, with the reason: kept with the group, never in a member's record. */
  readonly overrides: readonly Override[];
}

/**
 * - `findings`: something is missing, or words identify somebody (`guard`); nothing was signed (rule 5).
 * - `changed`: a draft or an attendance is no longer what was reviewed; `groupNote` also for the session's times. Load, look at
 *   it, sign again.
 * - `not-the-lead`: only a session's lead signs its members' notes. `not-open`: nothing has been charted yet.
 * - `not-atomic`: this server runs transactions as batches, so that half a record could be written (rule 2).
 */
export type SignRefusal =
  | ({ readonly code: 'findings' } & OpenFindings)
  | { readonly code: 'changed'; readonly members: readonly PatientId[]; readonly groupNote: boolean }
  | { readonly code: 'not-the-lead' | 'not-open' | 'not-on-the-roster' | 'not-atomic' | 'busy' }
  | LoadRefusal
  | FaultRefusal;

const ROUNDS = 20;

/**
 * Signs a session: locks the group note and the members' entries and puts one Task per member into the outbox, in small
 * transactions. Returns when everything is locked; the records are written by whoever takes up the Tasks. The same call goes on
 * where an earlier one broke off, and signs nothing twice.
 */
export async function signSession(
  deps: Deps,
  file: SessionFile,
  request: SignRequest,
): Promise<Result<Progress, SignRefusal>> {
  const allowed = await mayBeSigned(deps, file, request);
  if (!allowed.ok) return allowed;
  const signing: Signing = { by: request.by, at: deps.clock.now(), overrides: request.overrides };
  let state = startingFrom(file, request.members);
  let conflicts = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await restBefore(deps.clock, conflicts);
    const next = nextPart(state, signing);
    if (next.writes.length === 0) return signingProgress(deps, file.session.id);
    const written = await persist(deps.clock, () => deps.gateway.transact(next.writes));
    if (written.ok) {
      state = next.after;
    } else if (written.fault.kind === 'conflict') {
      conflicts += 1;
      const now = await loadSession(deps, file.session.id);
      if (!now.ok) return now;
      const changed = changedSince(file, now.value, request.members);
      if (changed) return refused(changed);
      state = startingFrom(now.value, request.members);
    } else {
      return refused({ code: 'fault', fault: written.fault });
    }
  }
  return refused({ code: 'busy' });
}

async function mayBeSigned(
  deps: Deps,
  file: SessionFile,
  { by, members, overrides }: SignRequest,
): Promise<Result<undefined, SignRefusal>> {
  const { session, groupNote, encounter } = file;
  if (!groupNote || !encounter) return refused({ code: 'not-open' });
  const leads = session.facilitators.filter((one) => one.role === 'lead');
  if (!leads.some((one) => one.practitioner.id === by)) return refused({ code: 'not-the-lead' });
  const here = members.every((id) =>
    file.members.some((one) => one.patient.id === id && one.entry && one.appointment),
  );
  if (!here) return refused({ code: 'not-on-the-roster' });
  const open = openFindings(file, members, overrides);
  if (open.findings.length + open.guard.length > 0) return refused({ code: 'findings', ...open });
  const server = await persist(deps.clock, () => deps.gateway.capabilities());
  if (!server.ok) return refused({ code: 'fault', fault: server.fault });
  return server.value.transactions === 'atomic' ? done(undefined) : refused({ code: 'not-atomic' });
}

/** What is still to be locked. */
interface Remaining {
  readonly file: SessionFile;
  readonly noteLocked: boolean;
  /** The note was locked earlier: reasons given now still have to be recorded with the group (rule 5). */
  readonly overridesOwed: boolean;
  /** The note was locked earlier, and the session's Task is gone or was cancelled. */
  readonly taskOwed: boolean;
  readonly members: readonly MemberFile[];
}

function startingFrom(file: SessionFile, members: readonly PatientId[]): Remaining {
  const noteLocked = file.groupNote?.locked ?? false;
  const unwritten = file.groupNote?.version.resource.status === 'in-progress';
  const taskOwed = noteLocked && unwritten && !file.sessionTask;
  return { file, noteLocked, overridesOwed: noteLocked, taskOwed, members: unsigned(file, members) };
}

/** The next small transaction, and what remains after it. No writes when nothing does. */
function nextPart(
  { file, noteLocked, overridesOwed, taskOwed, members }: Remaining,
  signing: Signing,
): { readonly writes: readonly Write[]; readonly after: Remaining } {
  const now = members.slice(0, MEMBERS_AT_ONCE);
  const owed = overridesOwed && now.length > 0 ? overrideWrites(file, signing) : [];
  const task = taskOwed ? sessionTaskWrites(file, signing) : [];
  const note = noteLocked ? owed : groupNoteWrites(file, signing);
  return {
    writes: [...task, ...note, ...now.flatMap((member) => memberWrites(file, member, signing))],
    after: {
      file,
      noteLocked: true,
      overridesOwed: false,
      taskOwed: false,
      members: members.slice(MEMBERS_AT_ONCE),
    },
  };
}

/** Those without a Task. One whose record is written and whose Task is gone is signed all the same. */
function unsigned(file: SessionFile, members: readonly PatientId[]): readonly MemberFile[] {
  return file.members.filter(
    ({ patient, task, entry }) =>
      members.includes(patient.id) && !task && entry?.version.resource.status === 'in-progress',
  );
}

/** Whether a draft or attendance that is not locked yet, or the session's times, say something else than what was reviewed. */
function changedSince(
  reviewed: SessionFile,
  now: SessionFile,
  members: readonly PatientId[],
): Extract<SignRefusal, { code: 'changed' }> | undefined {
  const words = (file: SessionFile, id: PatientId) => {
    const member = file.members.find((one) => one.patient.id === id);
    const { attendance, charge } = member ?? {};
    return `${answersDigest(member?.entry?.answers ?? {})} ${JSON.stringify([attendance?.attendance, charge?.code])}`;
  };
  const others = unsigned(now, members).filter(
    (one) => words(now, one.patient.id) !== words(reviewed, one.patient.id),
  );
  const note = (file: SessionFile) =>
    `${answersDigest(file.groupNote?.answers ?? {})} ${JSON.stringify(file.session.actual)}`;
  const groupNote = note(now) !== note(reviewed);
  if (others.length === 0 && !groupNote) return undefined;
  return { code: 'changed', members: others.map((one) => one.patient.id), groupNote };
}
