import type { FollowUpOutcome, MakeUpOutcome } from '../attendance/follow-up.ts';
import type { AbsenceStatus } from '../attendance/history.ts';

/** What follow-ups say by themselves, in US English. Another locale is another object of this shape. */
export const EN_US_FOLLOW_UP = {
  absences: {
    'no-show': 'no-show',
    'late-cancel': 'late cancellation',
    excused: 'excused absence',
  } satisfies Record<AbsenceStatus, string>,
  /** What a person is asked to do. */
  task: (group: string, day: string, absence: string): string =>
    `Follow up the ${absence} in ${group} on ${day}.`,
  makeUp: (group: string, day: string, topics: string): string =>
    `Make up what ${group} taught on ${day}${topics && `: ${topics}`}.`,
  /** What a flag says of chronic absence, to start with. */
  flag: (misses: number, of: number, group: string, since: string): string =>
    `Missed ${misses} of the last ${of === 1 ? '1 session' : `${of} sessions`} of ${group}, since ${since}.`,
  outcomes: {
    reached: 'Was reached',
    'left-message': 'A message was left',
    'letter-sent': 'A letter was sent',
    'no-answer': 'Could not be reached',
    'not-needed': 'No follow-up was needed',
    other: 'Followed up',
    materials: 'Worked through the materials of the session',
    'individual-review': 'Reviewed the content of the session individually',
    'other-session': 'Attended another session with the same content',
    waived: 'The content of the session need not be made up',
  } satisfies Record<FollowUpOutcome | MakeUpOutcome, string>,
  /** For the entry of an absent member: `Was reached on November 26, 2026. …` */
  ended: (outcome: string, day: string, words: string): string =>
    `${outcome} on ${day}.${words && ` ${words}`}`,
  planned: (day: string): string => `Follow-up planned by ${day}.`,
  /** For the entry of a member who missed what the curriculum planned. */
  missed: (topics: string): string => `Missed: ${topics}`,
  madeUpWith: (materials: string): string => `Can be made up with: ${materials}`,
  makeUpPlanned: (day: string): string => `Missed content is to be made up by ${day}.`,
};

export type FollowUpWords = typeof EN_US_FOLLOW_UP;
