import type { AnswerValue } from '../../src/domain/note/types.ts';

/** Both answers in one: texts one after the other, codes and goals together. Undefined where they can't be joined. */
export function joined(
  mine: AnswerValue | undefined,
  theirs: AnswerValue | undefined,
): AnswerValue | undefined {
  if (!mine || !theirs) return mine ?? theirs;
  if (mine.kind === 'text' && theirs.kind === 'text')
    return { kind: 'text', text: `${mine.text}\n\n${theirs.text}` };
  if (mine.kind === 'codes' && theirs.kind === 'codes') {
    const extra = theirs.codes.filter((code) => !mine.codes.some((own) => own.code === code.code));
    return { kind: 'codes', codes: [...mine.codes, ...extra] };
  }
  return undefined;
}
