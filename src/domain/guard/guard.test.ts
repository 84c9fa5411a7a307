import { describe, expect, test } from 'vitest';
import { compileRoster, guard } from './index.ts';
import type { Roster, RosterMember } from './index.ts';

const nobody = { phones: [], emails: [], addresses: [], recordNumbers: [], relatives: [] };
const member = (
  id: string,
  given: string,
  family: string,
  more: Partial<RosterMember> = {},
): RosterMember => ({
  ...nobody,
  id,
  names: [{ use: 'official', given: [given], family }],
  ...more,
});

const ROSTER: Roster = {
  members: [
    member('ana', 'Ana', 'Fairbanks', { gender: 'female' }),
    member('ben', 'Benedikt', 'Okafor', {
      gender: 'male',
      birthDate: '1985-06-30',
      phones: ['(919) 555-0114'],
      emails: ['b.okafor85@example.com'],
      recordNumbers: ['D-30117'],
      addresses: [{ lines: ['208 Watts St Apt 4B'] }, { lines: ['2714 W 3rd St'] }],
      relatives: [
        { relationship: 'spouse', names: [{ use: 'official', given: ['Ottilie'], family: 'Okafor' }] },
      ],
    }),
    member('mark', 'Mark', 'Long', { gender: 'male' }),
    member('dean', 'Dean', 'Price', { gender: 'male' }),
  ],
  staff: [{ names: [{ use: 'official', given: ['Mark'], family: 'Delacroix' }] }],
};
const roster = compileRoster(ROSTER);
const wordsIn = (text: string, subject = 'ana'): string[] =>
  guard(roster, { subject, text }).map(({ words }) => words);
const rewritten = (text: string, subject = 'ana'): string => {
  let out = text;
  for (const { replaces, suggestion } of guard(roster, { subject, text }).reverse())
    out = out.slice(0, replaces.start) + (suggestion ?? '') + out.slice(replaces.end);
  return out;
};

describe('identifiers in any notation', () => {
  test.each([
    [
      'phone',
      'Call (919) 555-0114 or 919.555.0114 or +1 919 555 0114 or 9195550114.',
      ['(919) 555-0114', '919.555.0114', '+1 919 555 0114', '9195550114'],
    ],
    [
      'birth date',
      'Born June 30, 1985; 6/30/85; 30 Jun 1985; 1985-06-30.',
      ['June 30, 1985', '6/30/85', '30 Jun 1985', '1985-06-30'],
    ],
    ['record number', 'File D-30117, d30117, chart 30117.', ['D-30117', 'd30117', '30117']],
    [
      'address',
      'Seen at 208 Watts Street, #4B today, and 208 watts. Moved to 2714 West Third, 2714 w 3rd.',
      ['208 Watts Street, #4B', '208 watts', '2714 West Third', '2714 w 3rd'],
    ],
    [
      'e-mail and handle',
      'b.okafor85@example.com wrote to @benedikt_okafor and to @benedikts_closet_finds.',
      ['b.okafor85', '@benedikt_okafor', '@benedikts_closet_finds'],
    ],
  ])('%s', (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('the subject’s own are none', () => {
    expect(
      wordsIn('Call (919) 555-0114. Born June 30, 1985. File D-30117. Lives at 208 Watts St.', 'ben'),
    ).toEqual([]);
  });

  test('numbers side by side are no street called by a number', () => {
    expect(wordsIn('Took 2714.3 of it, 2714, 3 times, then 2714 3 more.')).toEqual([]);
  });

  test('the same last digits with another area code are another number', () => {
    expect(wordsIn('Call 303-555-0114.')).toEqual([]);
  });
});

describe('who is meant', () => {
  test('a clinician who is called so is no member', () => {
    expect(wordsIn('Co-leader Mark spoke. Mark (therapist) agreed. Mark Delacroix left.')).toEqual([]);
    expect(wordsIn('Mark disagreed with her.')).toEqual(['Mark']);
  });

  test('the subject’s relative is no member', () => {
    expect(wordsIn('Her brother Mark called. Mark was drunk.')).toEqual([]);
  });

  test('a member called like one of the subject’s family is found for review, unless family is spoken of', () => {
    const hopes = compileRoster({
      members: [
        member('a', 'Amara', 'Bell', {
          gender: 'female',
          relatives: [
            { relationship: 'sister', names: [{ use: 'official', given: ['Odette'], family: 'Bell' }] },
          ],
        }),
        member('b', 'Odette', 'Adeyemi'),
      ],
      staff: [],
    });
    const found = (text: string): string[] =>
      guard(hopes, { subject: 'a', text }).map(({ words, severity }) => `${words} ${severity}`);
    expect(found('“Really?” said Odette.')).toEqual(['Odette review']);
    expect(found('Odette asked her dad to come.')).toEqual([]);
    expect(found('Her sister Odette called. Odette cried.')).toEqual([]);
    expect(found('Peer Odette told of her husband. Odette, a peer, told her to call her son.')).toEqual([
      'Odette review',
      'Odette review',
    ]);
    expect(found('His wife and the other Odette came.')).toEqual(['Odette review']);
  });

  test('another member’s relative is found', () => {
    expect(wordsIn('She has met Ottilie, a member’s wife.')).toEqual(['Ottilie']);
  });

  test('the other one with the subject’s name is found', () => {
    const twins = compileRoster({
      members: [member('a', 'Dean', 'Price'), member('b', 'Dean', 'Holt')],
      staff: [],
    });
    const words = (text: string): string[] =>
      guard(twins, { subject: 'a', text }).map((found) => found.words);
    expect(words('Dean sat across from the other Dean and Dean H. laughed.')).toEqual(['Dean', 'Dean H.']);
  });

  test('by the title another who bears the subject’s surname is found, though one of theirs may be called so', () => {
    const parks = compileRoster({
      members: [
        member('a', 'Lucinda', 'Park', {
          gender: 'female',
          relatives: [
            { relationship: 'husband', names: [{ use: 'official', given: ['Ed'], family: 'Park' }] },
          ],
        }),
        member('b', 'Joon-ho', 'Park', { gender: 'male' }),
      ],
      staff: [],
    });
    const words = (text: string): string[] =>
      guard(parks, { subject: 'a', text }).map((found) => found.words);
    expect(words('Mr. Park offered her his seat. Ms. Park took it.')).toEqual(['Park']);
    expect(words('Her husband, Mr. Park, drove her here.')).toEqual([]);
  });

  test('a subject on no roster has no name: everybody is another', () => {
    expect(wordsIn('Ana spoke.', 'stranger')).toEqual(['Ana']);
  });

  test('words, months, titles and instruments are left alone', () => {
    expect(
      wordsIn('Mark diary card nightly. A long silence; at what price? Dean’s list. Dr. Long called.'),
    ).toEqual([]);
  });
});

describe('words in place of a name', () => {
  test('fit the sentence, the second mention and the second person', () => {
    expect(rewritten('Benedikt spoke. She thanked Benedikt and Dean Price.')).toBe(
      'Another group member spoke. She thanked the other member and a peer.',
    );
  });
  test('take a title along and keep the possessive', () => {
    expect(rewritten('She liked Mr. Okafor’s joke.')).toBe('She liked another group member’s joke.');
    expect(rewritten('Heard Fairbanks’ advice.', 'ben')).toBe('Heard another group member’s advice.');
  });
  test('leave no second article', () => {
    expect(rewritten('The other Benedikt spoke.')).toBe('The other group member spoke.');
  });
  test('can be chosen by the clinic', () => {
    const words = {
      other: { first: 'a fellow patient', again: 'that patient' },
      further: { first: 'x', again: 'x' },
      plural: 'p',
      shared: { first: 's', again: 's' },
      sharedFurther: { first: 's', again: 's' },
      sharedPlural: 'p',
    };
    expect(guard(roster, { subject: 'ana', text: 'told Benedikt', words })[0]?.suggestion).toBe(
      'a fellow patient',
    );
  });
});
