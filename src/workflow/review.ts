import { checkMember, checkSession, type CheckFinding } from '../domain/note/completeness.ts';
import { membershipStatusOn } from '../domain/group/status.ts';
import type { PatientId } from '../domain/ids.ts';
import { renderText } from '../domain/note/render.ts';
import { splitNote } from '../domain/note/split.ts';
import type { MemberNote, SessionFacts } from '../domain/note/types.ts';
import { localDateIn } from '../domain/schedule/time.ts';
import type { Override } from '../fhir/signing.ts';
import { memberContext, participantCount, sessionFacts } from './compose-note.ts';
import { checkConfidentiality, type Confidentiality } from './guard/check-session.ts';
import { withoutReason } from './guard/overrides.ts';
import type { GuardFinding } from './guard/types.ts';
import { headerOf } from './header.ts';
import type { MemberFile, SessionFile } from './session-file.ts';

/** One member's note as it will stand, and what is missing for it. */
export interface MemberReview {
  readonly patientId: PatientId;
  readonly note: MemberNote;
  /** As it will stand in the record, but for the line of the signature. */
  readonly text: string;
  readonly findings: readonly CheckFinding[];
  /** Words in it that identify somebody else. */
  readonly guard: readonly GuardFinding[];
  /** Nothing of severity `error` is open, and nothing that identifies anybody for sure without a reason: it can be signed. */
  readonly ready: boolean;
}

export interface SessionReview {
  readonly findings: readonly CheckFinding[];
  /** Words in the shared part that identify a member. */
  readonly guard: readonly GuardFinding[];
  readonly members: readonly MemberReview[];
  readonly readyCount: number;
}

/**
 * What signing this session now would write, and everything that is in its way. Pure. `overrides` are the reasons that the
 * signer is about to give; those recorded already count without being given again.
 */
export function review(file: SessionFile, overrides: readonly Override[] = []): SessionReview {
  if (overrides.length > 0) return reviewed(file, overrides);
  const known = reviews.get(file) ?? reviewed(file, []);
  reviews.set(file, known);
  return known;
}

/** A file is a value: what was seen in it before it is signed holds when it is signed. */
const reviews = new WeakMap<SessionFile, SessionReview>();

function reviewed(file: SessionFile, overrides: readonly Override[]): SessionReview {
  const attendance = file.members.map((one) => one.attendance.attendance);
  const facts = sessionFacts(file.session, file.group, participantCount(attendance));
  const groupNote = file.groupNote?.answers ?? {};
  const findings = checkSession({ session: file.session, template: file.template, groupNote, attendance });
  const confidentiality = checkConfidentiality(file);
  const guard = confidentiality.shared;
  const reasons = [...file.overrides, ...overrides];
  const blocked = hasError(findings) || withoutReason(guard, reasons).length > 0;
  const members = file.members.map((member) =>
    reviewMember(file, member, facts, { blocked, reasons, confidentiality }),
  );
  return { findings, guard, members, readyCount: members.filter((one) => one.ready).length };
}

interface Reviewing {
  /** Something in the session or the shared part is in everybody's way. */
  readonly blocked: boolean;
  readonly reasons: readonly Override[];
  readonly confidentiality: Confidentiality;
}

function reviewMember(
  file: SessionFile,
  member: MemberFile,
  facts: SessionFacts,
  { blocked, reasons, confidentiality }: Reviewing,
): MemberReview {
  const context = contextOf(file, member);
  const { template } = file;
  const note = splitNote({
    session: facts,
    template,
    shared: file.groupNote?.answers ?? {},
    member: context,
  });
  const findings = checkMember({
    session: facts,
    template,
    member: context,
    charge: member.charge?.code,
    standing: standingOf(file, member),
    peers: file.members.filter((one) => one !== member).map((one) => one.entry?.answers ?? {}),
    last: member.lastEntry?.answers,
  });
  const text = renderText(note, [], headerOf(member.patient));
  const guard = confidentiality.member(member, { note, text });
  const ready = !blocked && !hasError(findings) && withoutReason(guard, reasons).length === 0;
  return { patientId: member.patient.id, note, text, findings, guard, ready };
}

function contextOf(file: SessionFile, member: MemberFile) {
  return memberContext({
    group: file.group,
    session: file.session,
    membership: member.membership,
    attendance: member.attendance.attendance,
    entry: member.entry?.answers ?? {},
    goals: member.goals,
    diagnoses: member.diagnoses.map((one) => one.code),
    attendedBefore: member.attendedBefore,
  });
}

function standingOf({ session }: SessionFile, { membership }: MemberFile) {
  if (!membership) return 'none';
  return membershipStatusOn(membership, localDateIn(session.scheduled.start, session.place.timeZone));
}

export function hasError(findings: readonly CheckFinding[]): boolean {
  return findings.some((one) => one.severity === 'error');
}
