/** A set of the words of a list, given as one string with blanks between. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
