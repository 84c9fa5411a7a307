/** Where somebody types a code: from its semicolon to the caret. */
export interface TypedCode {
  readonly start: number;
  readonly end: number;
  /** Without the semicolon, in lower case. */
  readonly query: string;
}

const LONGEST = 24;
const TYPED = /(?:^|[\s(])[;；]([\p{L}\p{N}-]*)$/u;

/** The code that ends at the caret: a semicolon at the start of a word, then letters. Looks a few characters back only. */
export function typedCode(text: string, caret: number): TypedCode | undefined {
  const from = Math.max(0, caret - LONGEST - 2);
  const query = TYPED.exec(text.slice(from, caret))?.[1];
  if (query === undefined || query.length > LONGEST) return undefined;
  return { start: caret - query.length - 1, end: caret, query: query.toLowerCase() };
}
