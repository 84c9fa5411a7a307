import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMember, GROUP_NOTE, sessionFacts } from '../../../test/support/domain-examples.ts';
import { TEMPLATE } from '../../../test/support/domain-template.ts';
import { anyText } from '../../../test/support/hard-text.ts';
import { instant, localDate } from '../ids.ts';
import { renderText } from '../note/render.ts';
import { splitNote } from '../note/split.ts';
import { ADDENDUM_KINDS } from './addendum-kind.ts';
import { addendumNote, addendumText } from './addendum.ts';
import { digest } from './digest.ts';
import { trailProblems, type StandingDocument } from './trail.ts';

const NOTE = splitNote({
  session: sessionFacts(),
  template: TEMPLATE,
  shared: GROUP_NOTE,
  member: aMember(),
});
const DAY = localDate('2026-11-24');
const SIGNED = instant('2026-11-26T09:00:00-07:00');

test('an addendum says which note it is added to and what it is, and repeats nothing of the note', () => {
  for (const kind of ADDENDUM_KINDS) {
    const added = addendumNote({ kind, number: 2, text: 'New words.', note: NOTE, sessionDay: DAY });
    expect(added.title).toContain(`2 to: ${NOTE.title}`);
    expect(added.sections).toHaveLength(1);
    expect(added.sections[0]).toMatchObject({ kind: 'addendum', lines: [{}, { text: 'New words.' }] });
    expect(added.sections[0]?.lines[0]?.text).toContain('November 24, 2026');
    expect(added.participants).toBe(NOTE.participants);
  }
});

test('a late entry and a correction are marked as such', () => {
  const about = (kind: 'late-entry' | 'correction') =>
    addendumNote({ kind, number: 1, text: 'x', note: NOTE, sessionDay: DAY }).sections[0]?.lines[0]?.text;
  expect(about('late-entry')).toMatch(/^Late entry/);
  expect(about('correction')).toMatch(/^Corrects .* stands unchanged/);
});

test('its text is kept to the letter, clean and not blank', () => {
  expect(addendumText('  a\r\nb \u0000')).toEqual({ ok: true, value: 'a\nb' });
  expect(addendumText('\n\t ')).toEqual({ ok: false, refusal: { code: 'empty' } });
  expect(addendumText('x'.repeat(100_001))).toMatchObject({ ok: false, refusal: { code: 'too-long' } });
  fc.assert(
    fc.property(anyText, (text) => {
      const checked = addendumText(text);
      if (!checked.ok) return;
      const note = { kind: 'addendum', number: 1, text: checked.value, note: NOTE, sessionDay: DAY } as const;
      expect(renderText(addendumNote(note), [], {})).toContain(checked.value);
    }),
  );
});

const TEXT = renderText(NOTE, [], {});
const STANDING: StandingDocument = {
  digest: digest(TEXT),
  text: TEXT,
  sections: NOTE.sections,
  signatures: [SIGNED],
  copies: 1,
};

test('rule 4: a trail that holds has no problem, and every change of it has its own', () => {
  const codes = (change: Partial<StandingDocument>) =>
    trailProblems({ ...STANDING, ...change }).map((one) => one.code);
  expect(codes({})).toEqual([]);
  expect(codes({ text: `${TEXT} ` })).toEqual(['document-changed']);
  expect(codes({ signatures: [] })).toEqual(['no-signature']);
  expect(codes({ copies: 2 })).toEqual(['second-copy']);
  const [first, ...rest] = NOTE.sections;
  if (!first) throw new Error('no sections');
  const changed = { ...first, lines: [...first.lines, { text: 'Put in later.' }] };
  expect(codes({ sections: [changed, ...rest] })).toEqual(['composition-changed']);
  const { text: _gone, ...withoutText } = STANDING;
  expect(trailProblems({ ...withoutText, number: 3 })).toEqual([{ code: 'document-missing', number: 3 }]);
});
