import { expect, test } from 'vitest';
import { GROUP_NOTE, present, sessionFacts } from '../../../test/support/domain-examples.ts';
import { TEMPLATE } from '../../../test/support/domain-template.ts';
import { timeZone } from '../ids.ts';
import type { Attendance } from '../attendance/types.ts';
import { renderText } from './render.ts';
import { splitGroupRecord } from './split.ts';

function record(attendance: readonly Attendance[], groupNote = GROUP_NOTE) {
  return splitGroupRecord({ session: sessionFacts(), template: TEMPLATE, groupNote, attendance });
}

function line(attendance: readonly Attendance[]) {
  return record(attendance).sections.find((section) => section.kind === 'attendance')?.lines[0]?.text;
}

test('attendance is told in numbers, by status and by means', () => {
  expect(
    line([
      present(),
      present(),
      present({ modality: 'video' }),
      { status: 'no-show', notice: 'none' },
      { status: 'excused', notice: 'in-time' },
    ]),
  ).toBe('Participants: 3. 2 in person and 1 by video. No-shows: 1. Excused absences: 1.');
});

test('one way of taking part is not broken down', () => {
  expect(line([present(), present()])).toBe('Participants: 2.');
});

test('a session to which nobody came says so', () => {
  expect(line([{ status: 'late-cancel', notice: 'late' }])).toBe('Nobody attended. Late cancellations: 1.');
});

test('the group record reads as a document of its own, with the group-only part', () => {
  const note = record([present()]);
  expect(note.sections.map((section) => section.kind)).toEqual([
    'session',
    'content',
    'attendance',
    'process',
  ]);
  expect(renderText(note, [], {})).toContain(
    'GROUP PROCESS\nTwo members formed an alliance against the facilitators after the break.\n' +
      'Ruptures and repairs: A rupture over lateness was named and repaired.\n',
  );
});

test('without group-only answers there is no process section', () => {
  expect(record([present()], {}).sections.map((section) => section.kind)).toEqual(['session', 'attendance']);
});

test('a session by video says so instead of a place', () => {
  const place = { name: 'Telehealth', timeZone: timeZone('America/Denver'), virtual: true };
  const note = splitGroupRecord({
    session: sessionFacts({ place }),
    template: TEMPLATE,
    groupNote: {},
    attendance: [],
  });
  expect(note.sections[0]?.lines[0]?.text).toContain('6:00 PM–7:30 PM, by video.');
});
