import { minutesPresent } from '../domain/attendance/minutes.ts';
import type { Attendance } from '../domain/attendance/types.ts';
import { entryDateOf } from '../domain/group/status.ts';
import type { Group, Membership } from '../domain/group/types.ts';
import type { Answers, Goal, MemberContext, MembershipFacts, SessionFacts } from '../domain/note/types.ts';
import type { Code } from '../domain/code.ts';
import type { Session } from '../domain/schedule/types.ts';

/** The facts of a session that every member's note states. Before the actual times are known, the scheduled ones stand in. */
export function sessionFacts(session: Session, group: Group, participants: number): SessionFacts {
  return {
    groupName: group.name,
    groupKind: group.kind,
    scheduled: session.scheduled,
    actual: session.actual ?? session.scheduled,
    place: session.place,
    facilitators: session.facilitators,
    participants,
  };
}

export interface MemberParts {
  readonly group: Group;
  readonly session: Session;
  readonly membership?: Membership | undefined;
  readonly attendance: Attendance;
  readonly entry: Answers;
  readonly goals: readonly Goal[];
  readonly diagnoses: readonly Code[];
  /** Sessions attended before this one. */
  readonly attendedBefore: number;
}

/** What splitting is told of one member. Used for the review and for the writing alike, so that both say the same. */
export function memberContext(parts: MemberParts): MemberContext {
  const { attendance, entry, goals, diagnoses } = parts;
  return { attendance, entry, goals, diagnoses, membership: membershipFacts(parts) };
}

function membershipFacts({
  group,
  session,
  membership,
  attendance,
  attendedBefore,
}: MemberParts): MembershipFacts {
  const there =
    attendance.status === 'attended' && minutesPresent(attendance, session.actual ?? session.scheduled) > 0;
  const entryDate = membership && entryDateOf(membership);
  return {
    enrollment: group.enrollment,
    sessionsAttended: attendedBefore + (there ? 1 : 0),
    ...(entryDate !== undefined && { entryDate }),
    ...(membership?.end !== undefined && { departureDate: membership.end }),
    ...(membership?.departure && { departure: membership.departure }),
    ...(membership?.rationale !== undefined && { rationale: membership.rationale }),
  };
}

/** Everyone who attended, billed or not (D4). */
export function participantCount(attendance: readonly Attendance[]): number {
  return attendance.filter((one) => one.status === 'attended').length;
}
