import { expect, test } from 'vitest';
import { chart, takeAttendance, untilSaved, writeGroupNote } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { openRecord, readNote, signSession, untilInRecords } from './sign-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();

const MEMBERS = [
  'Amara Chidinma Okonkwo-Bell',
  'Benjamin Thørn',
  'Chi Thị Nguyễn',
  'Hope Ifeoluwa Adeyemi',
  'José Luis García Márquez',
  "Siobhán O'Brien",
  'William Ashby Marsh',
];

const SHARED = {
  Topic: 'Distress tolerance: TIPP',
  'Skills taught': 'Temperature, intense exercise, paced breathing, paired muscle relaxation.',
  Interventions: 'Teaching, in-session practice of paced breathing, coaching.',
  Homework: 'Practice one TIPP skill a day & note the urge before < and after >.',
};

test('a lead charts and signs a session, and each member’s own note stands in their own record', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await takeAttendance(page, { 'Grace Lindqvist': 'No-show' });
  await writeGroupNote(page, {
    shared: SHARED,
    groupOnly: { 'Process observations': 'Quiet start; two members supported each other unasked.' },
  });
  for (const [index, member] of MEMBERS.entries())
    await chart(page, member, {
      fields: {
        Participation: [index % 2 === 0 ? 'Active' : 'Some'],
        Affect: ['Calm'],
        Response: `Said that exercise number ${index + 1} took the edge off; will try it when ${['sad', 'angry', 'alone', 'tired', 'bored', 'tense', 'late'][index] ?? 'low'}.`,
        Risk: ['None voiced'],
      },
      goal: { progress: 'Improving', words: `Used a skill ${index + 2} times this week.` },
    });
  await chart(page, 'Grace Lindqvist', { fields: { 'Follow-up': 'Call on Thursday.' } });
  await untilSaved(page);
  await page.getByText('8 of 8 ready').waitFor();

  const note = await readNote(page, 'Chi Thị Nguyễn');
  expect(note).toContain('Said that exercise number 3 took the edge off');
  expect(note).toContain('& note the urge before < and after >');
  expect(note).not.toContain('supported each other');

  await signSession(page);
  await untilInRecords(page, 8);
  const record = await openRecord(page, 'Chi Thị Nguyễn');
  expect(record).toContain('Distress tolerance: TIPP');
  expect(record).toContain('Said that exercise number 3 took the edge off');
  expect(record).toContain('90 minutes');
  expect(record).toContain('90853');
  expect(record).toContain('Keiko Ito, PsyD');
  expect(record).toContain('Unchanged since signing');
  for (const other of MEMBERS.filter((member) => member !== 'Chi Thị Nguyễn'))
    expect(record).not.toContain(other);
  expect(record).not.toContain('supported each other');

  await page.getByRole('link', { name: 'Back to the session' }).click();
  const absence = await openRecord(page, 'Grace Lindqvist');
  expect(absence).toContain('No-show');
  expect(absence).toContain('Call on Thursday.');
  expect(absence).toContain('Not present');
});
