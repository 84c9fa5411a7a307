import { describe, expect, test } from 'vitest';
import { compileRoster, guard } from '../index.ts';
import type { RosterMember } from '../index.ts';
import { joinedNames } from './joined-names.ts';

const nobody = { phones: [], emails: [], addresses: [], recordNumbers: [], relatives: [] };
const roster = compileRoster({
  members: ['Elisabeth Bloom', 'Gale Hastings', 'Will Hunt', 'Tenzin Dolma', 'Grace Cross'].map(
    (full): RosterMember => ({
      ...nobody,
      id: full,
      names: [{ use: 'official', given: [full.split(' ')[0] ?? ''], family: full.split(' ')[1] ?? '' }],
    }),
  ),
  staff: [],
});
const found = (text: string, subject = 'none'): (readonly [string, string])[] =>
  guard(roster, { subject, text }).map(({ words, severity }) => [words, severity] as const);

describe('a name joined with ordinary words in a handle', () => {
  test.each([
    ['run together', 'Reads @libbyinbloom now.', '@libbyinbloom', 'block'],
    ['with an affix', 'Reads @realtenzin now.', '@realtenzin', 'block'],
    ['before a verb', 'Mail from tenzinwrites@example.com came.', 'tenzinwrites', 'block'],
    ['that is a word, at the head', 'Fell into @gale.force.crafts again.', '@gale.force.crafts', 'review'],
    ['that is a word, run together', 'Messages from @willhuntsnothing came.', '@willhuntsnothing', 'review'],
  ])('%s', (_kind, text, words, severity) => {
    expect(found(text)).toEqual([[words, severity]]);
  });

  test.each([
    ['one word that begins with a name', 'Follows @gracefully.'],
    ['a surname that is a word', 'Follows @crossfitdad.'],
    ['a name that is a word, not at the head', 'Follows @city_of_grace.'],
    ['letters that are no words', 'Follows @graceqxzv.'],
  ])('names nobody in %s', (_kind, text) => {
    expect(found(text)).toEqual([]);
  });

  test('that is the subject’s own is none', () => {
    expect(found('Reads @realtenzin now.', 'Tenzin Dolma')).toEqual([]);
  });
});

test('a run without end is not searched', () => {
  expect(joinedNames(`tenzin${'a'.repeat(60)}`, (name) => name === 'tenzin')).toEqual([]);
});
