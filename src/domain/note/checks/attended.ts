import { codesOf, isAnswered, isGoalAnswered, textOf } from '../answers.ts';
import { untouchedDrafts } from '../draft/draft-entry.ts';
import { isSameEntry } from '../similarity.ts';
import type { Answers, MemberContext, Template } from '../types.ts';
import { missingAnswers } from './fields.ts';
import { ownFinding, ruleFinding, type CheckFinding } from './finding.ts';

/** What an entry has to say of someone who was there. */
export function checkAttended(template: Template, member: MemberContext): readonly CheckFinding[] {
  const fields = template.fields.filter((field) => field.part === 'entry' && field.section !== 'absence');
  return [
    ...missingAnswers(fields, member.entry),
    ...checkGoals(template, member),
    ...checkRisk(member.entry),
    ...checkAbsenceAnswers(template, member.entry),
    ...checkDrafts(member),
    ...((member.membership.rationale ?? '').trim() === '' ? [ruleFinding('D14', 'rationale')] : []),
  ];
}

/** D9, D10: progress or a barrier on at least one current goal. */
function checkGoals(template: Template, { entry, goals }: MemberContext): readonly CheckFinding[] {
  const fields = template.fields.filter((field) => field.kind === 'goals');
  const field = fields[0]?.id;
  const about = field === undefined ? {} : { field };
  const current = new Set(goals.filter((goal) => goal.current).map((goal) => goal.id));
  if (current.size === 0) return [ruleFinding('D9', 'noGoal', about)];
  const noted = fields.flatMap((one) => {
    const answer = entry[one.id];
    return answer?.kind === 'goals' ? answer.goals.filter(isGoalAnswered) : [];
  });
  const others = noted.some((one) => !current.has(one.goalId));
  return [
    ...(noted.some((one) => current.has(one.goalId)) ? [] : [ruleFinding('D10', 'progress', about)]),
    ...(others ? [ruleFinding('D9', 'otherGoal', { ...about, severity: 'warning' })] : []),
  ];
}

/** An answer about risk that contradicts itself, or that raises a concern and says nothing of it. */
function checkRisk(entry: Answers): readonly CheckFinding[] {
  const risk = codesOf(entry, 'entry.risk');
  const raised = risk.filter((code) => code !== 'none-voiced');
  const field = 'entry.risk';
  return [
    ...(raised.length > 0 && raised.length < risk.length
      ? [ownFinding('risk-contradiction', 'error', 'riskContradiction', { field })]
      : []),
    ...(raised.length > 0 && textOf(entry, 'entry.risk-detail') === ''
      ? [ownFinding('risk-detail', 'warning', 'riskDetail', { field: 'entry.risk-detail' })]
      : []),
  ];
}

/** A drafted sentence that nobody has edited says nothing of this member that the choices do not. */
function checkDrafts({ entry, goals }: MemberContext): readonly CheckFinding[] {
  return untouchedDrafts(entry, goals).map((field) =>
    ownFinding('draft-untouched', 'warning', 'draftUntouched', { field }),
  );
}

/** Left over from when this member was marked absent. */
function checkAbsenceAnswers(template: Template, entry: Answers): readonly CheckFinding[] {
  const left = template.fields.find(
    (field) => field.part === 'entry' && field.section === 'absence' && isAnswered(entry[field.id]),
  );
  return left
    ? [ownFinding('attended-with-absence', 'warning', 'attendedWithAbsence', { field: left.id })]
    : [];
}

/** D8: the same entry as one of another member in this session, or as this member's last one. Says which, never whose. */
export function checkRepeats(
  entry: Answers,
  peers: readonly Answers[],
  last: Answers | undefined,
): readonly CheckFinding[] {
  const field = isAnswered(entry['entry.response']) ? { field: 'entry.response' } : {};
  return [
    ...(peers.some((peer) => peer !== entry && isSameEntry(entry, peer))
      ? [ruleFinding('D8', 'likePeer', field)]
      : []),
    ...(last && isSameEntry(entry, last) ? [ruleFinding('D8', 'likeLast', field)] : []),
  ];
}

/** D26: when this member came and, if so, left. */
export function checkMembership({ membership }: MemberContext): readonly CheckFinding[] {
  return [
    ...(membership.entryDate === undefined ? [ruleFinding('D26', 'entryDate')] : []),
    ...(membership.departure && membership.departureDate === undefined
      ? [ruleFinding('D26', 'exitDate')]
      : []),
  ];
}
