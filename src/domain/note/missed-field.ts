/** Where the entry of someone absent says what they missed, and whether and how it is made up. */
export const MISSED_FIELD = 'entry.missed-content';
