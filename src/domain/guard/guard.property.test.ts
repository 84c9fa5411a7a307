import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRoster, guard } from './index.ts';
import type { Finding, Roster, RosterMember } from './index.ts';

/** Names that are no English words, from many places: these are found wherever they stand. */
const GIVEN = [
  'Alejandra',
  'Oluwaseun',
  'Siobhán',
  'Katarzyna',
  'Vikram',
  'Thảo',
  'Benedikt',
  'Ximena',
  'Dmitri',
  'Zoë',
];
const FAMILY = [
  'Okafor',
  'Zielińska',
  'O’Malley',
  'Subramanian',
  'Kowalczyk',
  'Đỗ',
  'Lindqvist',
  'Peña Ruiz',
  'Al-Sayed',
  'Núñez',
];
/** Names that are also words: found where the sentence makes them a person. */
const WORDS = ['Grace', 'Mark', 'Hunter', 'Crystal', 'Will', 'Joy', 'Frank', 'Dawn', 'Chase', 'Art'];

const member = (id: string, given: string, family: string): RosterMember => ({
  id,
  names: [{ use: 'official', given: [given], family }],
  phones: ['(415) 555-0117'],
  emails: [],
  addresses: [],
  recordNumbers: [],
  relatives: [],
});

const ROSTER: Roster = {
  members: [...GIVEN.keys()].map((at) => member(`m${at}`, GIVEN[at] ?? '', FAMILY[at] ?? '')),
  staff: [],
};
const WORDY: Roster = {
  members: WORDS.map((given, at) => member(`m${at}`, given, FAMILY[at] ?? '')),
  staff: [],
};
const roster = compileRoster(ROSTER);
const wordy = compileRoster(WORDY);

const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/ł/g, 'l');
const FORMS: readonly ((given: string, family: string) => string)[] = [
  (given) => given,
  (_, family) => family,
  (given, family) => `${given} ${family}`,
  (given, family) => `${family}, ${given}`,
  (given, family) => `${given.charAt(0)}. ${family}`,
  (given, family) => `${given} ${family.charAt(0)}.`,
  (given) => given.toUpperCase(),
  (given) => given.toLowerCase(),
  (given, family) => bare(`${given} ${family}`),
  (given) => given.normalize('NFD'),
  (given) => `${given.slice(0, 2)}\u200b${given.slice(2)}`,
  (given) => `${given.slice(0, 2)}\u00ad${given.slice(2)}`,
  (given) => given.replace('a', 'а').replace('o', 'о').replace('e', 'е'),
  (given, family) => `${given}\n${family}`,
  (given, family) => bare(given + family).replace(/[^A-Za-z]/g, ''),
];
const FRAMES = [
  'Seen. {} spoke first.',
  'He told {} that it helped.',
  'She sat next to {} and listened.',
  '"I disagree," {} said.',
  'Walked out with {}, both laughing.',
];

const planted = fc.record({
  who: fc.nat(GIVEN.length - 1),
  form: fc.constantFrom(...FORMS),
  frame: fc.constantFrom(...FRAMES),
});
const plant = (frame: string, name: string): { text: string; start: number; end: number } => {
  const start = frame.indexOf('{}');
  return { text: frame.replace('{}', () => name), start, end: start + name.length };
};

describe('no silent leak', () => {
  test('a planted name is found in every form of writing it', () => {
    fc.assert(
      fc.property(planted, ({ who, form, frame }) => {
        const { text, start, end } = plant(frame, form(GIVEN[who] ?? '', FAMILY[who] ?? ''));
        const subject = `m${(who + 1) % GIVEN.length}`;
        const found = guard(roster, { subject, text }).filter((finding) =>
          finding.members.includes(`m${who}`),
        );
        expect(
          found.some((finding) => finding.start < end && start < finding.end),
          text,
        ).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  test('a name that is also a word is found where a person speaks or is spoken to', () => {
    fc.assert(
      fc.property(fc.nat(WORDS.length - 1), fc.constantFrom(...FRAMES), (who, frame) => {
        const { text } = plant(frame, WORDS[who] ?? '');
        const found = guard(wordy, { subject: `m${(who + 1) % WORDS.length}`, text });
        expect(
          found.map(({ words }) => words),
          text,
        ).toContain(WORDS[who]);
      }),
    );
  });

  test('the subject’s own name is never a finding', () => {
    fc.assert(
      fc.property(planted, ({ who, form, frame }) => {
        const { text } = plant(frame, form(GIVEN[who] ?? '', FAMILY[who] ?? ''));
        expect(guard(roster, { subject: `m${who}`, text })).toEqual([]);
      }),
    );
  });

  test('with every finding replaced by its suggestion nothing is left that blocks', () => {
    const sentence = planted.map(
      ({ who, form, frame }) => plant(frame, form(GIVEN[who] ?? '', FAMILY[who] ?? '')).text,
    );
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const text = sentences.join(' ');
        const findings = guard(roster, { subject: 'group', text });
        const left = guard(roster, { subject: 'group', text: replaced(text, findings) });
        expect(
          left.filter(({ severity }) => severity === 'block'),
          replaced(text, findings),
        ).toEqual([]);
      }),
    );
  });
});

describe('spans', () => {
  const scrap = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      ...GIVEN,
      ...FAMILY,
      ' ',
      '\n',
      '@',
      '. ',
      ', ',
      '415',
      '555-0117',
      '(',
      '\u200b',
      '’s',
      '-',
    ),
  );
  test('are in order, inside the text and apart, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
        const text = scraps.join('');
        let last = 0;
        for (const { start, end, words } of guard(roster, { subject: 'group', text })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(words).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

function replaced(text: string, findings: readonly Finding[]): string {
  let out = '';
  let from = 0;
  for (const { replaces, suggestion } of findings) {
    out += text.slice(from, replaces.start) + (suggestion ?? '');
    from = replaces.end;
  }
  return out + text.slice(from);
}
