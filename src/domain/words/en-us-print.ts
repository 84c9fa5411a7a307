/** What a printed record says by itself, in US English. Another locale is another object of this shape. */
export const EN_US_PRINT = {
  language: 'en-US',
  changed:
    'This document is no longer what was signed: its text and the digest of its signature do not agree. Ask whoever runs the server before relying on it.',
};

export type PrintWords = typeof EN_US_PRINT;
