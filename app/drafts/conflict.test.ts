import { expect, test } from 'vitest';
import type { Answers, AnswerValue } from '../../src/domain/note/types.ts';
import { createWorld } from '../../test/support/queue-world.ts';
import { canJoin, clashesOf, resolved } from './conflict.ts';
import { joined } from './joined.ts';
import type { DraftView } from './queue.ts';

const text = (words: string): AnswerValue => ({ kind: 'text', text: words });
const codes = (...all: readonly string[]): AnswerValue => ({
  kind: 'codes',
  codes: all.map((code) => ({ system: 's', code })),
});

/** A draft in which both changed `both`, I changed `mine` and my colleague `theirs`. */
function clash(mine: Answers, theirs: Answers): DraftView {
  const { server } = createWorld();
  const at = { at: 'conflict', theirs: server.write(theirs), fields: ['both'] } as const;
  return { id: 'draft-1', answers: mine, phase: at, taken: [] };
}

const MINE = { both: text('Mine.'), mine: text('m') };
const THEIRS = { both: text('Theirs.'), theirs: text('t') };

test('both texts of a clash are shown', () => {
  expect(clashesOf(clash(MINE, THEIRS))).toEqual([
    { draftId: 'draft-1', field: 'both', mine: text('Mine.'), theirs: text('Theirs.') },
  ]);
});

test.each([
  ['mine', 'Mine.'],
  ['theirs', 'Theirs.'],
  ['both', 'Mine.\n\nTheirs.'],
] as const)('choosing %s keeps the changes that did not clash of both people', (choice, words) => {
  expect(resolved({}, clash(MINE, THEIRS), { both: choice })).toEqual({
    both: text(words),
    mine: text('m'),
    theirs: text('t'),
  });
});

test('choosing the side on which the text was taken away takes it away', () => {
  expect(resolved({ both: text('Old') }, clash({}, { both: text('New') }), { both: 'mine' })).toEqual({});
});

test('chips of both people stand together, none twice', () => {
  expect(joined(codes('calm', 'sad'), codes('sad', 'flat'))).toEqual(codes('calm', 'sad', 'flat'));
});

test('a single choice or a line can’t hold two answers', () => {
  const one = { draftId: 'd', field: 'f', mine: codes('a'), theirs: codes('b') };
  expect(canJoin(one, 'choice')).toBe(false);
  expect(canJoin(one, 'choices')).toBe(true);
  expect(canJoin({ ...one, mine: text('a'), theirs: text('b') }, 'line')).toBe(false);
  expect(canJoin({ ...one, mine: text('a'), theirs: text('b') }, 'text')).toBe(true);
});
