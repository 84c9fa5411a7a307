import type { Attendance } from '../../src/domain/attendance/types.ts';
import { wholeSession } from '../../src/domain/attendance/roster.ts';
import {
  instant,
  type Instant,
  type PatientId,
  type PractitionerId,
  type SessionId,
} from '../../src/domain/ids.ts';
import type { Answers } from '../../src/domain/note/types.ts';
import type { Span } from '../../src/domain/schedule/types.ts';
import { requiredSigners } from '../../src/domain/schedule/types.ts';
import type { Override } from '../../src/fhir/signing.ts';
import { pass, type PassReport } from '../../src/relay/pass.ts';
import { patience } from '../../src/relay/patience.ts';
import type { Clock, Deps } from '../../src/workflow/deps.ts';
import { overrideOf } from '../../src/workflow/guard/overrides.ts';
import { loadSession } from '../../src/workflow/load-session.ts';
import { openSession, setActualTimes } from '../../src/workflow/open-session.ts';
import type { Progress } from '../../src/workflow/progress.ts';
import { review } from '../../src/workflow/review.ts';
import { saveDraft } from '../../src/workflow/save-draft.ts';
import type { MemberFile, SessionFile } from '../../src/workflow/session-file.ts';
import { signGroupRecord } from '../../src/workflow/sign-group-record.ts';
import { signMemberNotes } from '../../src/workflow/sign-member-notes.ts';
import { signSession } from '../../src/workflow/sign-session.ts';
import { takeAttendance } from '../../src/workflow/take-attendance.ts';
import { entryAnswers, groupNoteAnswers } from './chart-answers.ts';

/**
 * What clinicians do in a session, step by step, for tests and benchmarks that need a session to be charted, signed or
 * written. Every step throws where the product refuses it.
 */

/** A clock at one moment whose pauses return at once. */
export function quickClock(moment = '2026-11-24T20:00:00Z'): Clock {
  const at: Instant = instant(moment);
  return { now: () => at, pause: () => Promise.resolve() };
}

/** How a session went; what is left out goes as a usual one does. */
export interface Charting {
  /** Actual start and stop; as scheduled unless told. */
  readonly actual?: (file: SessionFile) => Span;
  /** Every fourth member is absent unless told, each in another way. */
  readonly attendance?: (member: MemberFile, index: number, file: SessionFile) => Attendance;
  readonly groupNote?: (file: SessionFile) => Answers;
  readonly entry?: (member: MemberFile, index: number, file: SessionFile) => Answers;
}

/**
 * Opens a session, sets its times, takes everybody's attendance, and writes the group note and every entry. Answers the session
 * as it then stands on the server.
 */
export async function chartEverybody(
  deps: Deps,
  id: SessionId,
  by: PractitionerId,
  charting: Charting = {},
): Promise<SessionFile> {
  const opened = got(await openSession(deps, id, by), 'opening the session');
  const actual = charting.actual?.(opened) ?? opened.session.scheduled;
  const timed = got(await setActualTimes(deps, opened, actual), 'setting the times');
  const attendanceOf = charting.attendance ?? usualAttendance;
  const attendance = timed.members.map((member, index) => attendanceOf(member, index, timed));
  const changes = timed.members.map((member, index) => ({
    patientId: member.patient.id,
    attendance: attendance[index] ?? wholeSession(timed.session),
  }));
  for (const { result } of await takeAttendance(deps, timed, changes, by)) got(result, 'taking attendance');
  if (timed.groupNote) {
    const answers = charting.groupNote?.(timed) ?? groupNoteAnswers(timed.template);
    got(await saveDraft(deps, timed.template, timed.groupNote, answers, by), 'saving the group note');
  }
  for (const [index, member] of timed.members.entries()) {
    if (!member.entry) continue;
    const here = attendance[index] ?? { status: 'unknown' };
    const answers =
      charting.entry?.(member, index, timed) ?? entryAnswers(timed.template, member.goals, here, index);
    got(await saveDraft(deps, timed.template, member.entry, answers, by), 'saving an entry');
  }
  return load(deps, id);
}

/** Signs every member's note; what is open and can be overridden is, as a busy clinician would. */
export async function signEverybody(deps: Deps, id: SessionId, by: PractitionerId): Promise<Progress> {
  const file = await load(deps, id);
  const members = everybody(file);
  return got(await signSession(deps, file, { by, members, overrides: overridesFor(file) }), 'signing');
}

/** The signatures of co-facilitators and primary clinicians that are still awaited. */
export async function giveAwaitedSignatures(deps: Deps, id: SessionId): Promise<void> {
  const signed = await load(deps, id);
  for (const by of requiredSigners(signed.session)) {
    const now = await load(deps, id);
    if (!now.signatures.some((one) => one.by === by)) got(await signGroupRecord(deps, now, by), 'co-signing');
  }
  const file = await load(deps, id);
  for (const { patient, task } of file.members) {
    if (task?.state.status !== 'awaiting-signature') continue;
    const outcomes = await signMemberNotes(deps, file, task.state.owner, [patient.id]);
    for (const one of outcomes) got(one.result, "the primary clinician's signature");
  }
}

const NO_LOG = { info: () => undefined, warn: () => undefined };

/** One look at the open Tasks of all sessions, of a relay that has just been started. */
export function relayPass(deps: Deps, concurrency = 8): Promise<PassReport> {
  return pass({ deps, log: NO_LOG, patience: patience(() => 0), concurrency });
}

/** Charts a session, signs it with every signature that it needs, and has the relay write all its records. */
export async function chartAndWriteEverybody(
  deps: Deps,
  id: SessionId,
  by: PractitionerId,
  charting: Charting = {},
): Promise<SessionFile> {
  await chartEverybody(deps, id, by, charting);
  await signEverybody(deps, id, by);
  await giveAwaitedSignatures(deps, id);
  await relayPass(deps);
  return load(deps, id);
}

export async function load(deps: Deps, id: SessionId): Promise<SessionFile> {
  return got(await loadSession(deps, id), 'loading the session');
}

export function everybody(file: SessionFile): readonly PatientId[] {
  return file.members.map((one) => one.patient.id);
}

/** A reason for everything that can be overridden with one. */
export function overridesFor(file: SessionFile, reason = 'Discussed in supervision.'): readonly Override[] {
  const seen = review(file);
  const findings = [...seen.findings, ...seen.members.flatMap((one) => one.findings)];
  const open = findings.filter((one) => one.severity === 'error' && one.overridable).map((one) => one.id);
  const words = [...seen.guard, ...seen.members.flatMap((one) => one.guard)];
  return [
    ...[...new Set(open)].map((check) => ({ check, reason })),
    ...words.map((one) => overrideOf(one, reason)),
  ];
}

const ABSENCES: readonly Attendance[] = [
  { status: 'no-show', notice: 'none' },
  { status: 'late-cancel', notice: 'late' },
  { status: 'excused', notice: 'in-time' },
];

/** Every fourth member, from the third on, stays away, each in another way; the others are there throughout. */
export function usualAttendance(_member: MemberFile, index: number, file: SessionFile): Attendance {
  const absence = index % 4 === 2 ? ABSENCES[Math.floor(index / 4) % ABSENCES.length] : undefined;
  return absence ?? wholeSession(file.session);
}

/** The value of a step that must succeed. @throws with the refusal otherwise. */
export function got<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: object },
  step: string,
): T {
  if (result.ok) return result.value;
  throw new Error(`${step} was refused: ${JSON.stringify(result.refusal).slice(0, 400)}`);
}
