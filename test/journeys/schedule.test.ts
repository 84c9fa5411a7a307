import { expect, test } from 'vitest';
import { expectAccessible } from './looking.ts';
import {
  appointments,
  clickHour,
  comeToSchedule,
  dayFromNow,
  pickFor,
  pointAt,
  showDay,
  showEveryone,
  untilRead,
  untilSaid,
} from './schedule-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();

test('a click on a time, a group’s initials and Enter: time, length, place and facilitators are there', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await showDay(page, dayFromNow(30));
  await clickHour(page, '10am');
  const dialog = await pickFor(page, 'dbt', /DBT Skills/);
  // The keyboard goes on where the next step begins, so Escape still closes the card.
  await expect.poll(() => dialog.locator(':focus').getAttribute('type')).toBe('date');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await clickHour(page, '10am');
  await pickFor(page, 'dbt', /DBT Skills/);
  expect(await dialog.getByLabel('Date').inputValue()).toBe(dayFromNow(30));
  expect(await dialog.getByLabel('Time').inputValue()).toBe('10:00');
  expect(await dialog.getByLabel('Minutes').inputValue()).toBe('90');
  expect(await dialog.getByLabel('Place').locator('option:checked').innerText()).toContain('Elm Street');
  expect(
    await dialog.getByLabel('Facilitator 1', { exact: true }).locator('option:checked').innerText(),
  ).toBe('Keiko Ito, PsyD');
  await dialog.getByText('No conflicts').waitFor();
  await dialog.getByRole('button', { name: 'Add the session' }).click();
  await untilSaid(page, 'The session is on the schedule.');
  await appointments(page, /DBT Skills.*Scheduled/).waitFor();
});

test('dragging over a time takes that length, and “group” finds every group', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Miguel Reyes');
  await showDay(page, dayFromNow(31));
  const from = await pointAt(page, '10am');
  const to = await pointAt(page, '12pm');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y - 24, { steps: 5 });
  await page.mouse.up();
  const dialog = page.getByRole('dialog', { name: 'New appointment' });
  await dialog.getByRole('combobox').fill('group');
  await dialog.getByRole('option').nth(2).waitFor();
  expect(await dialog.getByRole('option').count()).toBe(3);
  await dialog.getByRole('option', { name: /Evening Process/ }).click();
  expect(await dialog.getByLabel('Minutes').inputValue()).toBe('120');
});

test('a weekly course of six leaves out a holiday and still has six, with its dates before it is saved', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await showDay(page, dayFromNow(40));
  await page.getByRole('button', { name: 'New appointment' }).click();
  const dialog = await pickFor(page, 'DBT Skills', /DBT Skills/);
  await dialog.getByLabel('Time').fill('08:00');
  await dialog.getByLabel('Repeats').selectOption('weeks');
  await dialog.getByLabel('How many sessions').fill('6');
  const dates = dialog.getByRole('group', { name: 'Dates', exact: true }).getByRole('checkbox');
  await dialog.getByText(/^6 sessions, /).waitFor();
  expect(await dates.count()).toBe(6);
  await dates.nth(1).uncheck();
  await dialog.getByRole('button', { name: /Add 6 sessions/ }).waitFor();
  await expect.poll(() => dates.count()).toBe(7);
  await dialog.getByRole('button', { name: /Add 6 sessions/ }).click();
  await untilSaid(page, '6 sessions are on the schedule.');
  await appointments(page, /DBT Skills/).waitFor();
  await showDay(page, dayFromNow(47));
  await page.getByText('Nothing is on the schedule for this day.').waitFor();
  for (const days of [54, 82]) {
    await showDay(page, dayFromNow(days));
    await appointments(page, /DBT Skills/).waitFor();
  }
});

test('what is in the way is said before anything is saved, and a group is never at two places at once', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await showDay(page, dayFromNow(7));
  await page.getByRole('button', { name: 'New appointment' }).click();
  const dialog = await pickFor(page, 'EPG', /Evening Process Group/);
  await dialog.getByLabel('Time').fill('14:30');
  await dialog.getByText(/Elm Street.*is taken by DBT/).waitFor();
  await dialog.getByRole('button', { name: 'Add it anyway' }).waitFor();
  await dialog.getByLabel('Time').fill('18:00');
  await dialog.getByText('This group already meets then').waitFor();
  expect(await dialog.getByRole('button', { name: 'Add the session' }).isDisabled()).toBe(true);
});

test('by keyboard alone a session is found, moved with a reason, and a dragged one goes back when nobody confirms', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await showDay(page, dayFromNow(14));
  const session = appointments(page, /DBT Skills/);
  await session.waitFor();
  await session.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'DBT Skills' }).getByRole('button', { name: 'Move' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move DBT Skills' });
  await dialog.getByLabel('Time').fill('15:30');
  await dialog.getByLabel('Why is it moved?').fill('Fire drill at two');
  await dialog.getByLabel('Why is it moved?').press('Enter');
  await untilSaid(page, 'The session was moved.');
  await appointments(page, /DBT Skills.*3:30 – 5:00 PM/).waitFor();

  const box = await appointments(page, /DBT Skills/).boundingBox();
  const target = await pointAt(page, '10am');
  if (!box) throw new Error('the session is not on the screen');
  await page.mouse.move(box.x + 200, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, target.y + 30, { steps: 8 });
  await page.mouse.up();
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await appointments(page, /DBT Skills.*3:30 – 5:00 PM/).waitFor();
});

test('a session and all that follow are cancelled with a reason, and stay on the schedule as cancelled', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Saoirse');
  await showDay(page, dayFromNow(14));
  await appointments(page, /Evening Process/).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel session' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel Evening Process Group' });
  await dialog.getByLabel('This one and all that follow').check();
  await dialog.getByLabel('Holiday').check();
  await dialog.getByLabel(/^In your own words/).fill('The house is closed');
  await dialog.getByRole('button', { name: 'Cancel these sessions' }).click();
  await untilSaid(page, '2 sessions were cancelled.');
  await appointments(page, /Evening Process.*Cancelled/).click();
  await page.getByRole('dialog').getByText('Holiday · The house is closed').waitFor();
  await page.keyboard.press('Escape');
  await showDay(page, dayFromNow(21));
  await appointments(page, /Evening Process.*Cancelled/).waitFor();
  await showDay(page, dayFromNow(7));
  await appointments(page, /Evening Process.*Scheduled/).waitFor();
});

test('a client’s name makes an individual appointment beside the groups', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Miguel Reyes');
  await showDay(page, dayFromNow(33));
  await clickHour(page, '1pm');
  const dialog = await pickFor(page, 'okonkwo', /Amara Chidinma Okonkwo-Bell/);
  await dialog.getByLabel('Place').selectOption({ index: 1 });
  await dialog.getByLabel('Kind of visit').fill('Individual therapy');
  await dialog.getByRole('button', { name: 'Add the appointment' }).click();
  await untilSaid(page, 'The appointment is on the schedule.');
  await appointments(page, /Amara O\..*Individual therapy/).waitFor();

  await showDay(page, dayFromNow(34));
  await showDay(page, dayFromNow(33));
  await appointments(page, /Amara O\./).click();
  const card = page.getByRole('dialog', { name: 'Amara O.' });
  await card.getByRole('button', { name: 'Move' }).click();
  const move = page.getByRole('dialog', { name: 'Move the appointment of Amara O.' });
  await move.getByLabel('Time').fill('15:00');
  await move.getByText('No conflicts: clinician, place and client are free.').waitFor();
  await expectAccessible(page, 'moving an individual appointment');
  await move.getByLabel('Why is it moved?').fill('School pick-up');
  await move.getByLabel('Why is it moved?').press('Enter');
  await untilSaid(page, 'The appointment was moved.');
  await appointments(page, /Amara O\..*3:00 – 3:50 PM/).click();
  await card.getByRole('button', { name: 'Cancel it' }).click();
  const cancel = page.getByRole('dialog', { name: 'Cancel the appointment of Amara O.' });
  await cancel.getByLabel('The client asked').check();
  await cancel.getByRole('button', { name: 'Cancel the appointment' }).click();
  await untilSaid(page, 'The appointment was cancelled.');
  await appointments(page, /Amara O\..*Cancelled/).waitFor();
});

test('who agreed to stay away is not expected and can be put back, and a series goes on at its time', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Miguel Reyes');
  await showDay(page, dayFromNow(21));
  const card = page.getByRole('dialog', { name: 'DBT Skills' });
  await appointments(page, /DBT Skills.*9 members/).click();
  await card.getByRole('button', { name: 'Who is expected' }).click();
  const roster = page.getByRole('dialog', { name: /^Who is expected: DBT Skills/ });
  await roster.getByRole('button', { name: 'Benjamin Thørn is not expected' }).click();
  await roster.getByRole('button', { name: 'Expect again: Benjamin Thørn' }).waitFor();
  await expectAccessible(page, 'who is expected');
  await page.keyboard.press('Escape');
  await appointments(page, /DBT Skills.*8 members/).click();
  await card.getByRole('button', { name: 'Extend the series' }).click();
  const more = page.getByRole('dialog', { name: 'Extend the series of DBT Skills' });
  expect(await more.getByLabel('Repeats').inputValue()).toBe('weeks');
  await more.getByLabel('How many sessions').fill('3');
  await more.getByRole('button', { name: /^Add 3 sessions/ }).waitFor();
  await expectAccessible(page, 'extending a series');
  await more.getByRole('button', { name: /^Add 3 sessions/ }).click();
  await untilSaid(page, '3 sessions were added to the series.');
  await showDay(page, dayFromNow(42));
  await appointments(page, /DBT Skills.*2:00 – 3:30 PM.*Scheduled/).waitFor();
});

test('the front desk schedules and sees who is with whom, and nothing of any note', async () => {
  const lead = await world.newcomer();
  await comeToSchedule(lead, world.url, 'Keiko Ito');
  await appointments(lead, /DBT Skills/).click();
  await lead.getByRole('dialog').getByRole('link', { name: 'Attendance' }).click();
  await lead.getByRole('button', { name: 'All attended' }).waitFor();

  const page = await world.newcomer();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await comeToSchedule(page, world.url, 'Dolores Whitfield');
  await appointments(page, /DBT Skills/).click();
  const card = page.getByRole('dialog', { name: 'DBT Skills' });
  await card.getByText('Attendance and notes are taken by the facilitators.').waitFor();
  expect(await card.getByRole('link', { name: 'Charting' }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await showDay(page, dayFromNow(35));
  await clickHour(page, '10am');
  const dialog = await pickFor(page, 'lwp', /Living Well with Pain/);
  await dialog.getByRole('button', { name: 'Add the session' }).click();
  await untilSaid(page, 'The session is on the schedule.');
  await appointments(page, /Living Well with Pain/).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
  const move = page.getByRole('dialog', { name: 'Move Living Well with Pain' });
  await move.getByLabel('Minutes').fill('60');
  await move.getByLabel('Why is it moved?').fill('The room is needed');
  await move.getByRole('button', { name: /^Move/ }).click();
  await untilSaid(page, 'The session was moved.');
  expect(
    asked.filter((text) => /\/fhir[/ ?].*(QuestionnaireResponse|Composition|DocumentReference)/s.test(text)),
  ).toEqual([]);
});

test('nothing of one’s own on a day says so, and one click shows everyone', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Björn');
  await showDay(page, dayFromNow(7));
  await page.getByText('You have nothing on the schedule here.').waitFor();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await appointments(page, /Living Well with Pain/).waitFor();
  await showDay(page, dayFromNow(7), 'Agenda');
  await showEveryone(page);
  expect(await appointments(page, /Living Well|DBT|Evening/).count()).toBeGreaterThan(3);
});

test('a server that does not answer is said in words, and the next try shows the schedule', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  // else the first reading itself may be refused, and there is no day to turn to
  await untilRead(page);
  await page.route('**/fhir/**', (route) => route.fulfill({ status: 403, body: '{}' }));
  await page.route('**/fhir', (route) => route.fulfill({ status: 403, body: '{}' }));
  await page.getByRole('button', { name: 'The day after' }).click();
  await page.getByRole('heading', { name: 'You don’t have access to this' }).waitFor();
  await page.unroute('**/fhir/**');
  await page.unroute('**/fhir');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: /^Schedule: / }).waitFor();
});
