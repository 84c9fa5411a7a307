/** Why a session is not held. What people say about it in words stays with the session. */
export const CANCEL_REASONS = [
  'facilitator-away',
  'weather',
  'room',
  'too-few-members',
  'holiday',
  'other',
] as const;
export type CancelReason = (typeof CANCEL_REASONS)[number];

/** Why an individual appointment is not held. */
export const VISIT_CANCEL_REASONS = ['client', 'clinician', 'weather', 'other'] as const;
export type VisitCancelReason = (typeof VISIT_CANCEL_REASONS)[number];
