import type { LocalDate } from '../ids.ts';
import { addDays } from '../schedule/time.ts';
import type { AbsenceStatus } from './history.ts';
import type { AttendancePolicy } from './policy.ts';

/** What is to be done for one member after an absence: get in touch, or make up what was taught. */
export const FOLLOW_UP_KINDS = ['follow-up', 'make-up-work'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** How getting in touch ended. */
export const FOLLOW_UP_OUTCOMES = [
  'reached',
  'left-message',
  'letter-sent',
  'no-answer',
  'not-needed',
  'other',
] as const;
export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** How missed content was made up, or why it was not. */
export const MAKE_UP_OUTCOMES = ['materials', 'individual-review', 'other-session', 'waived'] as const;
export type MakeUpOutcome = (typeof MAKE_UP_OUTCOMES)[number];

/** Outcomes in which something was said or sent to the member: they leave a Communication in the record. */
export function madeContact(outcome: FollowUpOutcome | MakeUpOutcome): boolean {
  switch (outcome) {
    case 'reached':
    case 'left-message':
    case 'letter-sent':
      return true;
    case 'no-answer':
    case 'not-needed':
    case 'other':
    case 'materials':
    case 'individual-review':
    case 'other-session':
    case 'waived':
      return false;
  }
}

/** The day by which an absence is to be followed up, or undefined where the policy asks for nothing. */
export function followUpDue(
  policy: AttendancePolicy,
  status: AbsenceStatus,
  sessionDay: LocalDate,
): LocalDate | undefined {
  return policy.followUpFor.includes(status) ? addDays(sessionDay, policy.followUpDays) : undefined;
}
