import { isAbsence } from '../../src/domain/attendance/types.ts';
import type { MemberFile, SessionFile } from '../../src/workflow/session-file.ts';
import type { PatientId } from '../../src/domain/ids.ts';
import type { MemberReview, SessionReview } from '../../src/workflow/review.ts';

/** How far one member's note has come, for lists. */
export type MemberState =
  | { readonly at: 'signed' }
  | { readonly at: 'unmarked' }
  | { readonly at: 'absent'; readonly ready: boolean }
  | { readonly at: 'empty' }
  | { readonly at: 'begun'; readonly toDo: readonly string[] }
  | { readonly at: 'ready' };

function blocking(review: MemberReview | undefined): readonly string[] {
  const open = (review?.findings ?? []).filter((finding) => finding.severity === 'error');
  const leaks = (review?.guard ?? []).filter((finding) => finding.severity === 'block');
  return [
    ...new Set([...open.map((finding) => finding.field ?? finding.id), ...leaks.map(({ key }) => key)]),
  ];
}

/** @param member as it would stand with everything typed (`SessionRoom.written`) */
export function memberState(member: MemberFile, review: MemberReview | undefined): MemberState {
  const { attendance } = member.attendance;
  if (member.entry?.locked === true || member.task) return { at: 'signed' };
  if (attendance.status === 'unknown') return { at: 'unmarked' };
  if (isAbsence(attendance)) return { at: 'absent', ready: review?.ready ?? false };
  if (review?.ready === true) return { at: 'ready' };
  const empty = Object.keys(member.entry?.answers ?? {}).length === 0;
  return empty ? { at: 'empty' } : { at: 'begun', toDo: blocking(review) };
}

/** Everybody's, by patient. */
export function memberStates(file: SessionFile, review: SessionReview): ReadonlyMap<PatientId, MemberState> {
  const reviews = new Map(review.members.map((each) => [each.patientId, each]));
  return new Map(
    file.members.map((member) => [member.patient.id, memberState(member, reviews.get(member.patient.id))]),
  );
}

export function sameState(one: MemberState, other: MemberState): boolean {
  if (one.at === 'absent' && other.at === 'absent') return one.ready === other.ready;
  if (one.at === 'begun' && other.at === 'begun') return one.toDo.join() === other.toDo.join();
  return one.at === other.at;
}

/** Whether signing has begun: from then on there are records to look at. */
export function isSigned(file: SessionFile): boolean {
  return file.groupNote?.locked === true || file.members.some((member) => member.task !== undefined);
}

/** Of the notes that are not signed yet, how many have all they need; and how many are signed. */
export function readiness(
  { members }: SessionFile,
  review: SessionReview,
): { readonly ready: number; readonly open: number; readonly signed: number } {
  const signed = new Set(
    members.filter((member) => member.task !== undefined).map(({ patient }) => patient.id),
  );
  const ready = review.members.filter((each) => each.ready && !signed.has(each.patientId)).length;
  return { ready, open: members.length - signed.size, signed: signed.size };
}

/** Whether anything can still be charted. */
export function isOver(file: SessionFile): boolean {
  if (file.session.state === 'closed') return true;
  return file.members.length > 0 && file.members.every((member) => member.task !== undefined);
}
