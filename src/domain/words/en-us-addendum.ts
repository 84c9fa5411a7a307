import type { AddendumKind } from '../record/addendum-kind.ts';

/** What an addendum says by itself, in US English. Another locale is another object of this shape. */
export const EN_US_ADDENDUM = {
  kinds: {
    addendum: 'Addendum',
    'late-entry': 'Late entry',
    correction: 'Correction',
  } satisfies Record<AddendumKind, string>,
  /** `Late entry 2 to: Group progress note: DBT Skills` */
  title: (kind: string, number: number, note: string): string => `${kind} ${number} to: ${note}`,
  about: {
    addendum: (day: string): string => `Added to the signed note of the session on ${day}.`,
    'late-entry': (day: string): string =>
      `Late entry, written after the note of the session on ${day} was signed.`,
    correction: (day: string): string =>
      `Corrects the signed note of the session on ${day}, which stands unchanged.`,
  } satisfies Record<AddendumKind, (day: string) => string>,
};

export type AddendumWords = typeof EN_US_ADDENDUM;
