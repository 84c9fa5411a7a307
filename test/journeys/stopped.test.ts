import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  attendanceNames,
  attendanceSaved,
  chart,
  markAs,
  takeAttendance,
  untilSaved,
  writeGroupNote,
} from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { expectWellSeen } from './looking.ts';
import { openRecord, signSession, untilInRecords } from './sign-steps.ts';
import { comeToSign, notesAt, nowAlsoCalled, whereItStands } from './stopped-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const AMARA = 'Amara Chidinma Okonkwo-Bell';
const CHARTED = [AMARA, 'Benjamin Thørn', 'Chi Thị Nguyễn'];
const ABSENT = ['Grace Lindqvist', 'Hope Ifeoluwa Adeyemi', 'José Luis García Márquez'];
const NOT_EXPECTED = ["Siobhán O'Brien", 'William Ashby Marsh'];
const NAMED = 'Bixby led the breathing and kept the time.';
const MENDED = 'A group member led the breathing and kept the time.';
const OWN = 'Words in this note may identify another group member. Change them, then sign this note again.';

const RESPONSES = ['Tried it on the spot.', 'Doubted that it helps at night.', 'Asked for a shorter one.'];

/** An entry that nobody else's resembles. */
const entry = (index: number, more = '') => ({
  fields: {
    Participation: ['Some'],
    Response: `${RESPONSES[index] ?? ''}${more}`,
    Risk: ['None voiced'],
  },
  goal: { progress: 'Improving', words: `Words number ${index} on the goal.` },
});

const interventions = (page: Page) => page.getByRole('textbox', { name: 'Interventions', exact: true });
const correct = (page: Page) => page.getByRole('button', { name: 'Correct the group note' });
const reopen = (page: Page) => page.getByRole('button', { name: 'Open it again to mend it' });

/** The co-facilitator's signature under the group record. */
async function coSign(page: Page, lead: string): Promise<void> {
  await page.reload();
  await page.getByText(new RegExp(`^${lead} signed`)).waitFor();
  await page.getByRole('button', { name: 'Sign the group record' }).click();
  await page.getByRole('button', { name: 'Sign the group record' }).waitFor({ state: 'hidden' });
}

test('a shared part that turns out to name a member stops every note, is corrected from there, signed again and written', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  const absences = [...ABSENT, ...NOT_EXPECTED].map((name) => [name, 'Excused'] as const);
  await takeAttendance(page, Object.fromEntries(absences));
  await writeGroupNote(page, {
    shared: { Topic: 'Paced breathing', 'Skills taught': 'Breathing.', Interventions: NAMED },
  });
  for (const [index, member] of CHARTED.entries()) await chart(page, member, entry(index));
  await untilSaved(page);
  await comeToSign(page, 8);
  await nowAlsoCalled(world, 'Thørn', 'Bixby');
  await signSession(page);

  await page.getByText('0 of 8 notes are in the records · 8 stopped').waitFor();
  const card = page.getByRole('region', { name: 'The shared part can be corrected' });
  await card.getByText('Words in it identify a member of the group').waitFor();
  const rows = notesAt(page, 'stopped');
  await expect.poll(() => rows.getByText('Stopped by words in the shared part').count()).toBe(8);
  expect(await reopen(page).count(), 'no note goes on by itself').toBe(0);
  expect(await page.locator('body').innerText()).not.toContain('Bixby');
  expect(await whereItStands(world, 'Bixby')).toEqual([]);
  expect(await whereItStands(world, 'Paced breathing')).toEqual([]);
  await expectWellSeen(page, 'stopped by the shared part');

  const co = await world.newcomer();
  await comeToSession(co, world.url, 'Miguel Reyes', 'DBT Skills');
  await co.getByText('The lead facilitator can open the group note and correct it.').waitFor();
  await coSign(co, 'Keiko Ito');
  expect(await correct(co).count(), 'only the lead takes signatures back').toBe(0);
  expect(await reopen(co).count()).toBe(0);
  await page.getByRole('link', { name: 'Review', exact: true }).click();

  await correct(page).click();
  const marks = page.getByRole('status', { name: 'Words that identify another member' });
  await marks.getByText('“Bixby”').waitFor();
  expect(await interventions(page).inputValue()).toBe(NAMED);
  await marks.getByRole('button', { name: 'Write “a group member”' }).click();
  expect((await interventions(page).inputValue()).toLowerCase()).toBe(MENDED.toLowerCase());
  await untilSaved(page);
  await comeToSign(page, 8);
  await signSession(page);
  await untilInRecords(page, 8);
  expect(await card.count()).toBe(0);
  await page.getByText('Waits for the signature of Miguel Reyes.').waitFor();
  await coSign(co, 'Keiko Ito');
  await page.getByText('Written and signed.').waitFor();

  const record = await openRecord(page, AMARA);
  expect(record.toLowerCase()).toContain(MENDED.toLowerCase());
  expect(record).toContain('Tried it on the spot.');
  expect(await whereItStands(world, 'Bixby')).toEqual([]);
});

test('one member’s note stops alone while the others are written; it is opened again, mended, signed and written', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Thandiwe', 'Living Well with Pain');
  await takeAttendance(page);
  const names = await attendanceNames(page);
  const charted = names.filter((name) => !name.includes('Birdsong')).slice(0, 2);
  for (const name of names.filter((each) => !charted.includes(each))) await markAs(page, name, 'Excused');
  await attendanceSaved(page);
  await writeGroupNote(page, { shared: { Topic: 'Pacing', Interventions: 'Teaching; practice.' } });
  const [first = '', second = ''] = charted;
  await chart(page, first, entry(0, ' Will walk with Quill on Sunday.'));
  await chart(page, second, entry(1));
  await untilSaved(page);
  await comeToSign(page, names.length);
  await nowAlsoCalled(world, 'Birdsong', 'Quill');
  await signSession(page);

  await page
    .getByText(`${names.length - 1} of ${names.length} notes are in the records · 1 stopped`)
    .waitFor();
  const stopped = notesAt(page, 'stopped');
  await stopped.filter({ hasText: first }).getByText(OWN).waitFor();
  expect(await notesAt(page, 'written').count()).toBe(names.length - 1);
  expect(await correct(page).count(), 'the shared part stands in records').toBe(0);
  expect(await page.locator('body').innerText()).not.toContain('Quill');
  expect(await whereItStands(world, 'Quill')).toEqual([]);
  await expectWellSeen(page, 'one note stopped');

  await reopen(page).click();
  const panel = page.getByRole('region', { name: first });
  const marks = panel.getByRole('status', { name: 'Words that identify another member' });
  await marks.getByText('“Quill”').waitFor();
  await marks.getByRole('button', { name: /^Write “/ }).click();
  expect(await panel.getByRole('textbox', { name: 'Response' }).inputValue()).not.toContain('Quill');
  expect(await page.getByRole('textbox', { name: 'Topic' }).isDisabled(), 'the shared part stays').toBe(true);
  await untilSaved(page);
  await comeToSign(page, 1);
  await signSession(page);
  await untilInRecords(page, names.length);
  const record = await openRecord(page, first);
  expect(record).toContain('on Sunday.');
  expect(await whereItStands(world, 'Quill')).toEqual([]);
});
