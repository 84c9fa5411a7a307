import type { Answers, AnswerValue } from '../../src/domain/note/types.ts';

/** What came of two people's changes to one draft. */
export interface Merged {
  /** Both people's changes; for clashing fields it holds mine. */
  readonly answers: Answers;
  /** Fields that both changed, differently: a person has to choose. */
  readonly clashes: readonly string[];
  /** Fields that only the other person changed. */
  readonly taken: readonly string[];
}

/** Equal whatever the order of keys, as a server may answer them in another one. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left: Readonly<Record<string, unknown>> = { ...a };
  const right: Readonly<Record<string, unknown>> = { ...b };
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].every((key) =>
    same(left[key], right[key]),
  );
}

export function sameAnswer(a: AnswerValue | undefined, b: AnswerValue | undefined): boolean {
  return same(a, b);
}

export function sameAnswers(a: Answers, b: Answers): boolean {
  return a === b || fieldsOf(a, b).every((field) => sameAnswer(a[field], b[field]));
}

function fieldsOf(...all: readonly Answers[]): readonly string[] {
  return [...new Set(all.flatMap((answers) => Object.keys(answers)))];
}

/** The answers with one field changed; `undefined` takes its answer away. */
export function withAnswer(answers: Answers, field: string, value: AnswerValue | undefined): Answers {
  const rest = Object.fromEntries(Object.entries(answers).filter(([each]) => each !== field));
  return value === undefined ? rest : { ...rest, [field]: value };
}

/**
 * Three-way merge, field by field: what both started from, what I wrote, what stands on the server now. A field that one
 * person changed is taken from that person; a field that both changed to the same is no clash.
 */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Merged {
  const clashes: string[] = [];
  const taken: string[] = [];
  let answers = mine;
  for (const field of fieldsOf(base, mine, theirs)) {
    if (sameAnswer(mine[field], theirs[field]) || sameAnswer(base[field], theirs[field])) continue;
    if (sameAnswer(base[field], mine[field])) {
      taken.push(field);
      answers = withAnswer(answers, field, theirs[field]);
    } else {
      clashes.push(field);
    }
  }
  return { answers, clashes, taken };
}
