import { foldWord } from '../text/fold.ts';

/** Letters a to z and digits only, folded: "AM-1107" and "am 1107" meet. */
export const keyOf = (text: string): string =>
  text.replace(/[^\d]+/gu, (letters) => foldWord(letters).replace(/[^a-z]/g, ''));

/** Letters a to z only. */
export const wordKey = (text: string): string => foldWord(text).replace(/[^a-z]/g, '');
