import { isAbsence, type Attendance } from '../attendance/types.ts';
import type { Code } from '../code.ts';
import type { MembershipStatus } from '../group/types.ts';
import type { Session } from '../schedule/types.ts';
import { checkAbsent } from './checks/absent.ts';
import { checkAttended, checkMembership, checkRepeats } from './checks/attended.ts';
import { checkCharge, checkPresence } from './checks/facts.ts';
import { misfits, missingAnswers } from './checks/fields.ts';
import { ownFinding, ruleFinding, type CheckFinding } from './checks/finding.ts';
import { checkParticipants, checkPeople, checkTimes } from './checks/session.ts';
import type { Answers, MemberContext, SessionFacts, Template } from './types.ts';

export type { CheckFinding } from './checks/finding.ts';

export interface SessionCheckInput {
  readonly session: Session;
  readonly template: Template;
  /** Shared and group-only answers. */
  readonly groupNote: Answers;
  /** Of everyone on the roster. */
  readonly attendance: readonly Attendance[];
}

/** What is missing in the session and its group note before it can be signed (D1, D2, D4, D5, D6, D18, C9). */
export function checkSession(input: SessionCheckInput): readonly CheckFinding[] {
  const attended = input.attendance.filter((one) => one.status === 'attended').length;
  const fields = input.template.fields.filter((field) => field.part !== 'entry');
  const interventions = fields.some((field) => field.id === 'shared.interventions');
  const shared = fields.some((field) => field.part === 'shared' && input.groupNote[field.id]);
  return [
    ...checkPeople(input.session),
    ...checkTimes(input.session, attended),
    ...checkParticipants(input.attendance),
    // A session to which nobody came had no content.
    ...(attended > 0 ? missingAnswers(fields, input.groupNote) : []),
    ...(attended > 0 && !interventions && !shared ? [ruleFinding('D6', 'intervention')] : []),
    ...misfits(input.template, input.groupNote),
  ];
}

export interface MemberCheckInput {
  readonly session: SessionFacts;
  readonly template: Template;
  readonly member: MemberContext;
  /** The code of this member's charge, once there is one. */
  readonly charge?: Code | undefined;
  /** `membershipStatusOn` of the session's day; `none` for someone without any membership. Not checked where absent. */
  readonly standing?: MembershipStatus | 'none' | undefined;
  /** The other entries of this session (this member's own may be among them), for D8. Never quoted. */
  readonly peers?: readonly Answers[] | undefined;
  /** This member's entry of the last session, for D8. */
  readonly last?: Answers | undefined;
}

/**
 * What is missing in one member's part (D2, D7 to D10, D14, D16, D26, rule 6). An absent member's entry needs
 * notice and follow-up instead.
 */
export function checkMember(input: MemberCheckInput): readonly CheckFinding[] {
  const { session, template, member } = input;
  const facts = [
    ...checkPresence(member.attendance, session.actual),
    ...checkCharge(member.attendance, input.charge),
    ...checkStanding(input),
    ...checkMembership(member),
    ...misfits(template, member.entry),
    ...checkRepeats(member.entry, input.peers ?? [], input.last),
  ];
  return isAbsence(member.attendance)
    ? [...facts, ...checkAbsent(template, member)]
    : [...facts, ...checkAttended(template, member)];
}

function checkStanding({ standing, member }: MemberCheckInput): readonly CheckFinding[] {
  if (standing === undefined || standing === 'active') return [];
  const severity = isAbsence(member.attendance) ? 'info' : 'warning';
  return [ownFinding('membership', severity, 'notMember')];
}
