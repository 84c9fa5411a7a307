import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  aMember,
  FULL_ENTRY,
  GROUP_NOTE,
  sessionFacts,
  text,
} from '../../../test/support/domain-examples.ts';
import { TEMPLATE } from '../../../test/support/domain-template.ts';
import { anyText } from '../../../test/support/hard-text.ts';
import { instant } from '../ids.ts';
import { cleanText } from './clean-text.ts';
import { renderText } from './render.ts';
import { splitNote } from './split.ts';
import type { Answers, Signature } from './types.ts';

const SIGNED: Signature = {
  name: 'Keiko Ito',
  credential: 'LCSW',
  role: 'author',
  at: instant('2026-11-25T02:52:00Z'),
};
const HEADER = { patientName: 'Amara Okafor', recordNumber: 'MR-1042', birthDate: '1988-03-01' };

function note(entry: Answers = FULL_ENTRY) {
  return splitNote({
    session: sessionFacts(),
    template: TEMPLATE,
    shared: GROUP_NOTE,
    member: aMember({ entry }),
  });
}

test('the whole note reads like one document', () => {
  expect(renderText(note(), [SIGNED], HEADER)).toMatchInlineSnapshot(`
    "Group progress note: DBT Skills

    Client: Amara Okafor
    Record number: MR-1042
    Date of birth: March 1, 1988

    SESSION
    Attended the scheduled 90-minute session of DBT Skills, a psychoeducational group, on Tuesday, November 24, 2026, 6:00 PM–7:30 PM, in person at Cedar Street Clinic, Room 2, with seven other participants. Present for the whole session (90 minutes). Facilitated by Keiko Ito, LCSW (lead) and María José Reyes y Peña, PsyD (co-facilitator).

    SESSION CONTENT
    Topic: Distress tolerance: TIPP
    Skills taught: Temperature, intense exercise, paced breathing
    Interventions: Psychoeducation, in-session practice of paced breathing, coaching
    Homework: Use one TIPP skill before Thursday

    PARTICIPATION AND PRESENTATION
    Participated actively. Affect was calm and anxious. Showed full comprehension of the material.

    RESPONSE TO TREATMENT
    Described using cold water before a difficult phone call and linked it to an earlier avoidance of the telephone. Accepted feedback from a peer.

    RISK
    No risk concerns were voiced.

    PROGRESS TOWARD GOALS
    Goal: Use a distress tolerance skill twice a week. Progress: improving. Used it twice this week.

    PLAN
    Continue weekly group.

    GROUP TREATMENT
    Member of this open group since March 3, 2026. Sessions attended to date: 9.
    Diagnosis treated: Borderline personality disorder (F60.3).
    Why group treatment: Practice with peers carries skills over into daily life.

    Signed by Keiko Ito, LCSW, on Tuesday, November 24, 2026 at 7:52 PM.
    "
  `);
});

test('co-signatures and addenda are told apart', () => {
  const rendered = renderText(
    note(),
    [
      SIGNED,
      { ...SIGNED, name: 'Al Reyes', credential: '', role: 'co-author' },
      { ...SIGNED, role: 'addendum' },
    ],
    {},
  );
  expect(rendered).toContain('Co-signed by Al Reyes, on Tuesday');
  expect(rendered).toContain('Addendum signed by Keiko Ito, LCSW, on Tuesday');
});

test('a note without signatures says that it is not signed', () => {
  expect(renderText(note(), [], HEADER)).toMatch(/\n\nNot signed yet\.\n$/);
});

test("without a place's zone a signature is dated by its own offset", () => {
  const { title, sections } = note();
  const at = instant('2026-11-24T19:52:00-07:00');
  expect(renderText({ title, sections }, [{ ...SIGNED, at }], {})).toContain(
    'Tuesday, November 24, 2026 at 7:52 PM',
  );
});

test('a birth date that is only partly known is written as it is', () => {
  expect(renderText(note(), [], { birthDate: '1988-03' })).toContain('Date of birth: 1988-03\n');
});

test('no text that a person writes can leave anything that a record cannot hold', () => {
  fc.assert(
    fc.property(anyText, (hard) => {
      const entry = { ...FULL_ENTRY, 'entry.response': text(hard), 'entry.plan': text(hard) };
      const rendered = renderText(note(entry), [{ ...SIGNED, name: hard }], { patientName: hard });
      expect(cleanText(rendered)).toEqual({ text: rendered, changed: false });
    }),
  );
});

test('what a person writes stands in the text as it was written', () => {
  fc.assert(
    fc.property(anyText, (hard) => {
      const rendered = renderText(note({ 'entry.response': text(hard) }), [], {});
      expect(rendered).toContain(cleanText(hard).text.trim());
    }),
  );
});

test('100,000 characters, right-to-left and emoji among them, stand in the note whole', () => {
  const unit = 'שלום 👩‍👩‍👧‍👦 <b>bold</b> ';
  const long = unit.repeat(Math.floor(100_000 / unit.length)).trim();
  expect(renderText(note({ 'entry.response': text(long) }), [], {}).includes(`\n${long}\n`)).toBe(true);
});
