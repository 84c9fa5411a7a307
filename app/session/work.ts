import type { PatientId, SessionId } from '../../src/domain/ids.ts';
import type { Answers, Template } from '../../src/domain/note/types.ts';
import type { Practitioner } from '../../src/domain/person.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Span } from '../../src/domain/schedule/types.ts';
import type { Override } from '../../src/fhir/signing.ts';
import type { FaultRefusal } from '../../src/workflow/deps.ts';
import type { LoadRefusal } from '../../src/workflow/load-session.ts';
import type { OpenRefusal, WalkInRefusal } from '../../src/workflow/open-session.ts';
import type { Progress } from '../../src/workflow/progress.ts';
import type { ReopenRefusal } from '../../src/workflow/reopen-note.ts';
import type { SessionReview } from '../../src/workflow/review.ts';
import type { SaveRefusal } from '../../src/workflow/save-draft.ts';
import type { Draft, SessionFile } from '../../src/workflow/session-file.ts';
import type { GroupSignRefusal } from '../../src/workflow/sign-group-record.ts';
import type { MemberSignOutcome } from '../../src/workflow/sign-member-notes.ts';
import type { TimesRefusal } from '../../src/workflow/set-actual-times.ts';
import type { SignRefusal } from '../../src/workflow/sign-session.ts';
import type { AttendanceChange, AttendanceOutcome } from '../../src/workflow/take-attendance.ts';
import type { Unplanned } from '../sign/absences-desk.ts';

/** What signing a session now would write, and everything in its way. Pure. */
export type Reviewer = (file: SessionFile, overrides?: readonly Override[]) => SessionReview;

/** What clinicians do, as the screens call it: the workflows on one server, for one person. */
export interface Work {
  /** Who is signed in. */
  readonly me: Practitioner;
  loadSession(id: SessionId): Promise<Result<SessionFile, LoadRefusal>>;
  /** `known`: as it was read just now. */
  openSession(id: SessionId, known?: SessionFile): Promise<Result<SessionFile, OpenRefusal>>;
  addWalkIn(file: SessionFile, patient: PatientId): Promise<Result<SessionFile, WalkInRefusal>>;
  setActualTimes(file: SessionFile, actual: Span): Promise<Result<SessionFile, TimesRefusal>>;
  takeAttendance(
    file: SessionFile,
    changes: readonly AttendanceChange[],
  ): Promise<readonly AttendanceOutcome[]>;
  saveDraft(template: Template, draft: Draft, answers: Answers): Promise<Result<Draft, SaveRefusal>>;
  /** The review, with the guard's dictionaries: loaded when a session is first shown. */
  reviewer(): Promise<Reviewer>;
  signSession(
    file: SessionFile,
    members: readonly PatientId[],
    overrides: readonly Override[],
  ): Promise<Result<Progress, SignRefusal>>;
  /** What the group's policy asks for after a session's absences; safe to repeat. Answers whose follow-up could not be planned. */
  planFollowUps(id: SessionId): Promise<Unplanned>;
  /** Takes back the signature of a note that could not be written. */
  reopenNote(file: SessionFile, patientId: PatientId): Promise<Result<SessionFile, ReopenRefusal>>;
  signGroupRecord(file: SessionFile): Promise<Result<SessionFile, GroupSignRefusal>>;
  signMemberNotes(file: SessionFile, members: readonly PatientId[]): Promise<readonly MemberSignOutcome[]>;
  signingProgress(id: SessionId): Promise<Result<Progress, FaultRefusal>>;
  writeOpenNotes(id: SessionId): Promise<Result<Progress, FaultRefusal>>;
}
