import { expect, test } from 'vitest';
import type { Answers } from '../../src/domain/note/types.ts';
import { draftFollowing, offeredDraft } from './draft-follows.ts';

const chosen = (participation: string): Answers => ({
  'entry.participation': { kind: 'codes', codes: [{ system: 's', code: participation }] },
});
const saying = (answers: Answers, text: string): Answers => ({
  ...answers,
  'entry.response': { kind: 'text', text },
});
const ACTIVE = 'Engaged actively in the session.';

test('a first choice drafts the response, and another choice drafts it anew', () => {
  expect(draftFollowing({}, chosen('active'), [])?.value).toEqual({ kind: 'text', text: ACTIVE });
  const drafted = saying(chosen('active'), ACTIVE);
  const changed = saying(chosen('quiet'), ACTIVE);
  expect(draftFollowing(drafted, changed, [])?.value).toEqual({
    kind: 'text',
    text: 'Followed the session quietly.',
  });
});

test('a choice that is taken back takes its untouched draft with it', () => {
  const drafted = saying(chosen('active'), ACTIVE);
  expect(draftFollowing(drafted, saying({}, ACTIVE), [])).toEqual({
    field: 'entry.response',
    value: undefined,
  });
});

test('typed words are never overwritten, not even words added to a draft', () => {
  expect(draftFollowing(saying({}, 'Own.'), saying(chosen('active'), 'Own.'), [])).toBeUndefined();
  const edited = `${ACTIVE} Told of the night shift.`;
  const before = saying(chosen('active'), edited);
  expect(draftFollowing(before, saying(chosen('quiet'), edited), [])).toBeUndefined();
});

test('a draft that was taken out stays out, and is offered', () => {
  const taken = chosen('active');
  const quiet = chosen('quiet');
  expect(draftFollowing(taken, quiet, [])).toBeUndefined();
  expect(offeredDraft(quiet, [], 'entry.response')).toBe('Followed the session quietly.');
  expect(offeredDraft(saying(quiet, 'Own.'), [], 'entry.response')).toBeUndefined();
  expect(offeredDraft(quiet, [], 'entry.risk-detail')).toBeUndefined();
});
