/**
 * What a clinician adds to a signed note, which itself stays as it is (rule 4).
 * - `addendum`: something that was learned, or left out
 * - `late-entry`: charted late; says so
 * - `correction`: what the note says is wrong, and what is right
 */
export const ADDENDUM_KINDS = ['addendum', 'late-entry', 'correction'] as const;
export type AddendumKind = (typeof ADDENDUM_KINDS)[number];
