import type { NotExpected } from '../../../src/domain/attendance/not-expected.ts';
import type { ExpectRefusal } from '../../../src/workflow/schedule/not-expected.ts';

/** Who is on the list of a session, and who is not. */
export const roster = {
  more: (name: string) => `More for ${name}`,
  notExpected: 'Not expected today: no note, no charge',
  notExpectedMarked: 'Not expected: take the attendance back first',
  takeBack: 'Take the attendance back',
  payment: 'Payment',
  paymentSoon: 'Payment comes with billing',
  title: 'Not expected',
  why: {
    'excused-ahead': 'agreed ahead',
    'not-a-member': 'no member on this day',
    'session-cancelled': 'session cancelled',
  } satisfies Record<NotExpected, string>,
  expected: 'Expected after all',
  expectedOf: (name: string) => `${name} is expected after all`,
  refusals: {
    locked: 'Signed: the list can no longer change.',
    cancelled: 'The session was cancelled.',
    'not-on-the-roster': 'The list has changed. Load the session again.',
    'attendance-taken': 'Attendance has been marked for this member already.',
    conflict: 'Somebody else changed the list at the same moment. Try again.',
  } satisfies Partial<Record<ExpectRefusal['code'], string>>,
  failed: 'The list was not changed. Try again.',
};
