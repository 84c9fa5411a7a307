import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMember, present, sessionFacts, text } from '../../../test/support/domain-examples.ts';
import { TEMPLATE } from '../../../test/support/domain-template.ts';
import { anyText } from '../../../test/support/hard-text.ts';
import type { Attendance } from '../attendance/types.ts';
import { goalId } from '../ids.ts';
import { splitGroupRecord } from './group-record.ts';
import { renderText } from './render.ts';
import { splitNote } from './split.ts';
import type { Answers, MemberContext, Part } from './types.ts';

const anyAttendance = fc.constantFrom<Attendance>(
  present(),
  { status: 'unknown' },
  { status: 'no-show', notice: 'none' },
  { status: 'late-cancel', notice: 'late' },
  { status: 'excused', notice: 'in-time' },
);

/** Every text field of a part filled with a text that ends in the owner's mark. */
function filled(part: Part, mark: string, around: string): Answers {
  const fields = TEMPLATE.fields.filter(
    (field) => field.part === part && (field.kind === 'text' || field.kind === 'line'),
  );
  return Object.fromEntries(fields.map((field) => [field.id, text(`${around} ${mark} ${field.id}`)]));
}

function memberOf(index: number, around: string, attendance: Attendance): MemberContext {
  const mark = `MARK${index}X`;
  const goal = { id: goalId(`g-${index}`), words: `${mark} goal`, current: true };
  return aMember({
    attendance,
    entry: {
      ...filled('entry', mark, around),
      'entry.goals': { kind: 'goals', goals: [{ goalId: goal.id, note: `${mark} note` }] },
    },
    goals: [goal],
    diagnoses: [{ system: 'icd', code: mark, display: `${mark} diagnosis` }],
    membership: { enrollment: 'open', sessionsAttended: 1, rationale: `${mark} rationale` },
  });
}

const anyGroup = fc.record({
  around: anyText,
  attendance: fc.array(anyAttendance, { minLength: 2, maxLength: 6 }),
});

test("rule 1: no member's note holds anything of another member or of the group-only part", () => {
  fc.assert(
    fc.property(anyGroup, ({ around, attendance }) => {
      const shared = { ...filled('shared', 'SHARED', around), ...filled('group-only', 'SECRET', around) };
      attendance.forEach((one, index) => {
        const member = memberOf(index, around, one);
        const note = splitNote({ session: sessionFacts(), template: TEMPLATE, shared, member });
        const all = JSON.stringify(note) + renderText(note, [], { patientName: `MARK${index}X` });
        expect(all).not.toContain('SECRET');
        expect(new Set(all.match(/MARK\d+X/g))).toEqual(new Set([`MARK${index}X`]));
      });
    }),
  );
});

test("everything of the shared part and of a member's own entry stands in an attendee's note, once", () => {
  fc.assert(
    fc.property(anyText, (around) => {
      const shared = filled('shared', 'SHARED', around);
      const member = memberOf(7, around, present());
      const note = splitNote({ session: sessionFacts(), template: TEMPLATE, shared, member });
      const all = note.sections.flatMap((section) => section.lines.map((line) => line.text));
      for (const field of TEMPLATE.fields) {
        const owed = field.part === 'shared' || (field.part === 'entry' && field.section !== 'absence');
        const texts = all.filter((line) => line.endsWith(` ${field.id}`));
        if (field.kind === 'text' || field.kind === 'line') expect(texts).toHaveLength(owed ? 1 : 0);
      }
    }),
  );
});

test('rule 1: the group record says how many and never who', () => {
  fc.assert(
    fc.property(anyGroup, ({ around, attendance }) => {
      const groupNote = { ...filled('shared', 'SHARED', around), ...filled('group-only', 'SECRET', around) };
      const entries = filled('entry', 'MARK1X', '');
      const note = splitGroupRecord({
        session: sessionFacts(),
        template: TEMPLATE,
        groupNote: { ...groupNote, ...entries },
        attendance,
      });
      const all = JSON.stringify(note);
      expect(all).not.toContain('MARK');
      expect(all).toContain('SECRET');
    }),
  );
});
