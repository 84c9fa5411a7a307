import { expect, test } from 'vitest';
import { ADDENDUM_KINDS } from '../../../src/domain/record/addendum-kind.ts';
import { parseKeptDraft } from '../../drafts/kept-draft.ts';
import { addendumIn, keptAddendum } from './kept-addendum.ts';

test('rule 3: an addendum that is being written comes back as it was kept on the device', () => {
  for (const kind of ADDENDUM_KINDS) {
    const draft = { kind, text: '  She called.\nשלום 🌱 ' };
    const kept = keptAddendum(draft, 2);
    expect(addendumIn(parseKeptDraft(JSON.stringify(kept)))).toEqual(draft);
  }
});

test('nothing is kept of an addendum without words, and what makes no sense is nothing', () => {
  expect(keptAddendum({ kind: 'addendum', text: ' \n' }, 0)).toBeUndefined();
  expect(addendumIn(undefined)).toBeUndefined();
  expect(addendumIn({ baseVersion: '0', base: {}, mine: {} })).toBeUndefined();
  const text = (words: string) => ({ kind: 'text', text: words }) as const;
  const unknown = { 'addendum.text': text('a'), 'addendum.kind': text('x') };
  expect(addendumIn({ baseVersion: '0', base: {}, mine: unknown })).toEqual({
    kind: 'addendum',
    text: 'a',
  });
});
