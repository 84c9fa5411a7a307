import { expect, test } from 'vitest';
import { clientNames, doWith, openClients, openGroup, pickClients, search, section } from './groups-steps.ts';
import { comeToSchedule, dayFromNow, pickFor, showDay, untilSaid } from './schedule-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();

test('groups stand on top of the clients, and one field finds both', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openClients(page);
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Groups', 'Clients']);
  for (const text of ['okonkwo', 'bell', 'HE-204117', '1992-04-17']) {
    await search(page, text);
    await expect.poll(() => clientNames(page), { timeout: 10_000 }).toEqual(['Amara Chidinma Okonkwo-Bell']);
  }
  await search(page, 'epg');
  await page.getByRole('link', { name: /DBT Skills/ }).waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /Evening Process Group/ }).waitFor();
  await search(page, 'nobody by that name');
  await page.getByText('No client matches.').waitFor();
});

test('a practice manager makes a group, plans it and takes in several at once: who does not fit waits', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openClients(page);
  await page.getByRole('link', { name: 'New group' }).click();
  await page.getByRole('button', { name: 'Make the group' }).click();
  await page.getByText('A group needs a name.').waitFor();
  // What is wrong first has the focus.
  await page.keyboard.type('Grief');
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Grief');
  await page.getByLabel('Name', { exact: true }).fill('Grief and Loss');
  await page.getByLabel(/^Initials/).fill('GL');
  await page.getByRole('radiogroup', { name: 'Kind of group' }).getByLabel('Support').check();
  await page.getByLabel(/^Places/).fill('2');
  await page.getByLabel('Usual time').fill('11:00');
  await page.getByLabel('Usual place').selectOption({ label: 'Elm Street office, group room' });
  await page.getByRole('button', { name: 'Make the group' }).click();
  await page.getByRole('heading', { level: 1, name: /Grief and Loss/ }).waitFor();
  await page.getByText('Nobody yet.').waitFor();

  await page.getByRole('link', { name: 'Open the schedule' }).click();
  await showDay(page, dayFromNow(10));
  await page.getByRole('button', { name: 'New appointment' }).click();
  const form = await pickFor(page, 'GL', /Grief and Loss/);
  expect(await form.getByLabel('Time').inputValue()).toBe('11:00');
  await form.getByLabel('Repeats').selectOption('weeks');
  await form.getByLabel('How many sessions').fill('4');
  await form.getByRole('button', { name: /^Add 4 sessions/ }).click();
  await untilSaid(page, '4 sessions are on the schedule.');

  await openGroup(page, 'Grief and Loss');
  const dialog = await pickClients(page, ['Rose Abernathy', 'Mark Delacroix', 'Eva Brennan']);
  await dialog.getByText('2 places are left.').waitFor();
  await dialog.getByText('Appears in 4 coming sessions.').waitFor();
  await dialog.getByRole('button', { name: 'Add 3 to the group' }).click();
  await untilSaid(page, /in the group\. Appears in 4 coming sessions\. Eva Brennan: on the waitlist\./);
  await section(page, 'Members').getByRole('link', { name: 'Rose Abernathy-Nakamura' }).waitFor();
  await section(page, 'Members').getByRole('link', { name: 'Mark Delacroix' }).waitFor();
  await section(page, 'Waitlist').getByRole('link', { name: 'Eva Brennan' }).waitFor();
  await page.getByText('2 of 2 places taken').waitFor();
});

test('a member pauses, resumes and leaves with the circumstances, each with the sessions that it concerns', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openGroup(page, 'DBT Skills');
  const name = 'Hope Ifeoluwa Adeyemi';

  const hold = await doWith(page, name, 'Put on hold');
  await hold.getByText(/^Concerns [34] coming sessions\./).waitFor();
  await hold.getByRole('button', { name: 'Put on hold' }).click();
  await section(page, 'On hold').getByRole('link', { name }).waitFor();

  const resume = await doWith(page, name, 'Resume');
  await resume.getByRole('button', { name: 'Resume' }).click();
  await section(page, 'Members').getByRole('link', { name }).waitFor();

  const leave = await doWith(page, name, 'Record a departure');
  await leave.getByLabel('Last day in the group').fill(dayFromNow(0));
  await leave.getByLabel('Circumstances').selectOption('completed');
  await leave.getByLabel(/^In your own words/).fill('Finished all modules.');
  await leave.getByRole('button', { name: 'Record the departure' }).click();
  await untilSaid(page, 'No longer expected in 3 coming sessions');

  const edit = await doWith(page, 'Chi Thị Nguyễn', 'Edit the membership');
  await edit.getByLabel('Primary clinician').selectOption({ label: 'Keiko Ito, PsyD' });
  await edit.getByRole('button', { name: 'Save' }).click();
  await untilSaid(page, 'Saved.');
  await section(page, 'Members')
    .getByRole('listitem')
    .filter({ hasText: 'Chi Thị Nguyễn' })
    .getByText('Primary clinician Keiko Ito, PsyD')
    .waitFor();
});

test('who left comes back as a second period, and the first one stays with its departure', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openGroup(page, 'DBT Skills');
  const past = section(page, 'Former members');
  const row = past
    .getByRole('listitem')
    .filter({ has: page.getByRole('button') })
    .first();
  const name = await row.getByRole('link').innerText();
  const before = await past.getByRole('listitem').count();
  const back = await doWith(page, name, 'Take back into the group');
  await back.getByText('This begins a new period.').waitFor();
  await back.getByRole('button', { name: 'Take back' }).click();
  await untilSaid(page, 'Saved.');
  await section(page, 'Members').getByRole('link', { name }).waitFor();
  expect(await past.getByRole('listitem').count()).toBe(before);
});

test('a clinic’s own Group with members is taken over with one click', async () => {
  const { gateway } = world.house;
  const found = await gateway.search('Patient', { family: 'Achterberg' });
  const group = await gateway.read('Group', 'g-epg');
  if (!found.ok || !group.ok) throw new Error('the clinic cannot be read');
  const [patient] = found.value.matches;
  if (!patient) throw new Error('the clinic has no such client');
  const listed = { ...group.value, member: [{ entity: { reference: `Patient/${patient.id}` } }] };
  const written = await gateway.update(listed, group.value.meta.versionId);
  expect(written.ok).toBe(true);

  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Saoirse');
  await openGroup(page, 'Evening Process Group');
  await page.getByText('Your record system lists 1 person in this group').waitFor();
  await page.getByRole('button', { name: 'Take them over' }).click();
  await untilSaid(page, '1 member was taken over.');
  await section(page, 'Members').getByRole('link', { name: 'Rosalind Achterberg' }).waitFor();
});

test('a group is edited and its schedule follows; one with coming sessions is not archived', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Thandiwe');
  await openGroup(page, 'Living Well with Pain');
  await page.getByRole('link', { name: 'Edit the group' }).click();
  await page.getByLabel(/^Initials/).fill('PAIN');
  await page.getByLabel('Minutes').fill('75');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { level: 1, name: /PAIN/ }).waitFor();
  await page.getByText('75 minutes').waitFor();
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
  await untilSaid(page, 'Sessions are still scheduled.');
});
