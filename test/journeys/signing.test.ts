import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  attendanceNames,
  chart,
  markAs,
  attendanceSaved,
  takeAttendance,
  untilSaved,
  writeGroupNote,
} from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { openRecord, signSession, untilInRecords } from './sign-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const EVENING = 'Evening Process Group';

const membersOf = (page: Page) =>
  page
    .getByRole('navigation', { name: 'Members' })
    .locator('li button[title]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('title') ?? ''));

const RESPONSES = [
  'Listened first',
  'Spoke of the week',
  'Was moved by a peer',
  'Wept and stayed',
  'Laughed at last',
  'Named a fear',
  'Asked for help',
];

/** An entry that nobody else's resembles. */
const entry = (index: number) => ({
  fields: {
    Participation: ['Some'],
    Response: `${RESPONSES[index] ?? 'Came late'} (${index}).`,
    Risk: ['None voiced'],
  },
  goal: { progress: 'No Change', words: `Words number ${index} on the goal.` },
});

test('a co-facilitated evening: the lead signs, primary clinicians attest their clients’ notes, both sign the group record', async () => {
  const lead = await world.newcomer();
  await comeToSession(lead, world.url, 'Saoirse O’Connell-Byrne', EVENING);
  await takeAttendance(lead);
  await writeGroupNote(lead, {
    shared: { Interventions: 'Process comments; linking; here-and-now focus.' },
    groupOnly: { 'Ruptures and repairs': 'A rupture early on, repaired before the end.' },
  });
  const members = await membersOf(lead);
  expect(members).toHaveLength(7);
  for (const [index, member] of members.entries()) await chart(lead, member, entry(index));
  await untilSaved(lead);
  await signSession(lead);
  await lead
    .getByText(/^Waits for .*signature$/)
    .first()
    .waitFor();
  await lead.getByText('Waits for the signature of Ramón Núñez de la Torre.').waitFor();

  const co = await world.newcomer();
  await comeToSession(co, world.url, 'Ramón Núñez de la Torre', EVENING);
  await co.getByTestId('note-row').first().waitFor();
  await co.getByText('Read the group note').click();
  await co.getByText('A rupture early on, repaired before the end.').waitFor();
  await co.getByRole('button', { name: 'Sign the group record' }).click();
  await co.getByText(/^Ramón Núñez de la Torre signed/).waitFor();
  const waitingForCo = co.getByRole('button', { name: /^Sign \d+ notes?$/ });
  if (await waitingForCo.isVisible()) await waitingForCo.click();

  for (const person of ['Björn Emil Ångström', 'Keiko Ito', 'Miguel Reyes', 'Thandiwe']) {
    const primary = await world.newcomer();
    await comeToSession(primary, world.url, person, EVENING);
    await primary.getByTestId('note-row').first().waitFor();
    const sign = primary.getByRole('button', { name: /^Sign \d+ notes?$/ });
    if ((await sign.count()) === 0) continue;
    await primary.getByRole('region', { name: /wait for your signature|waits for your signature/ }).waitFor();
    await sign.click();
    await sign.waitFor({ state: 'hidden' });
  }
  await lead.reload();
  await untilInRecords(lead, 7);
  await lead.getByText('Written and signed.').waitFor({ timeout: 30_000 });
  const record = await openRecord(lead, members[0] ?? '');
  expect(record).not.toContain('rupture');
});

test('a lead who signs some notes leaves the others as drafts, and signs them later', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Thandiwe', 'Living Well with Pain');
  await takeAttendance(page);
  const names = await attendanceNames(page);
  for (const name of names.slice(2)) await markAs(page, name, 'Excused');
  await attendanceSaved(page);
  await writeGroupNote(page, { shared: { Topic: 'Pacing', Interventions: 'Teaching; practice.' } });
  const [first = '', second = ''] = names;
  await chart(page, first, entry(0));
  await untilSaved(page);
  await signSession(page);
  await untilInRecords(page, names.length - 1);
  await page.getByText('Still a draft').waitFor();

  await page.getByRole('link', { name: 'Go on charting' }).click();
  await chart(page, second, entry(1));
  await untilSaved(page);
  await signSession(page);
  await untilInRecords(page, names.length);
});
