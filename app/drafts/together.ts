import type { AnswerValue } from '../../src/domain/note/types.ts';
import { joined } from './joined.ts';
import type { KeptDraft } from './kept-draft.ts';
import { mergeAnswers, withAnswer } from './merge.ts';

/**
 * What several windows of one person left of one draft, as one: nothing that was typed in any of them is missing. Where two of
 * them answered a field differently and the answers can't stand side by side, the later one counts.
 * @param copies the earliest first
 */
export function together(copies: readonly KeptDraft[]): KeptDraft | undefined {
  const [first, ...later] = copies;
  return (
    first &&
    later.reduce((all, { base, mine }) => {
      const { answers, clashes } = mergeAnswers(base, mine, all.mine);
      const both = clashes.reduce(
        (merged, field) => withAnswer(merged, field, besides(all.mine[field], mine[field])),
        answers,
      );
      return { ...all, mine: both };
    }, first)
  );
}

/** Both answers, or the longer text where it has the other in it. */
function besides(earlier: AnswerValue | undefined, later: AnswerValue | undefined): AnswerValue | undefined {
  if (earlier?.kind === 'text' && later?.kind === 'text') {
    if (later.text.includes(earlier.text)) return later;
    if (earlier.text.includes(later.text)) return earlier;
  }
  return joined(earlier, later) ?? later;
}
