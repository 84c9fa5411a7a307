/** Circumstances in which a member leaves a group, as a clinic counts them. */
export const DEPARTURES = [
  'completed',
  'left-early',
  'transferred',
  'moved-away',
  'lost-contact',
  'removed',
  'deceased',
  'other',
] as const;
export type DepartureCode = (typeof DEPARTURES)[number];
