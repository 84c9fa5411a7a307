/**
 * Why somebody is not on a session's roster although they once were. None of these is a kind of attendance: whoever was not
 * expected can be neither there nor absent, and so has no note and no charge (rule 6).
 *
 * - `excused-ahead`: the clinic agreed beforehand that this member stays away from this one session
 * - `not-a-member`: their membership does not hold on the day (left, on hold), though they had been booked
 * - `session-cancelled`: the session is not held
 */
export const NOT_EXPECTED = ['excused-ahead', 'not-a-member', 'session-cancelled'] as const;
export type NotExpected = (typeof NOT_EXPECTED)[number];
