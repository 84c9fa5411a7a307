import { doWith, openClients, openGroup, pickClients } from './groups-steps.ts';
import {
  appointments,
  comeToSchedule,
  dayFromNow,
  pickFor,
  showDay,
  showEveryone,
} from './schedule-steps.ts';
import { shoot } from './pictures.ts';
import { startWorld } from './start-world.ts';

/** `node test/journeys/take-schedule-screens.ts`: pictures of the schedule, the clients and the groups, light and dark, wide and narrow. */
const world = await startWorld({ history: true });
try {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await showEveryone(page);
  for (const view of ['Day', 'Week', 'Month', 'Agenda'] as const) {
    await showDay(page, dayFromNow(0), view);
    await appointments(page, /DBT/).first().waitFor({ state: 'attached' });
    await shoot(page, `schedule-${view.toLowerCase()}`);
  }
  await showDay(page, dayFromNow(7));
  await appointments(page, /DBT/).click();
  await shoot(page, 'schedule-card');
  await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
  await page
    .getByText(/No conflicts|conflict/)
    .first()
    .waitFor();
  await shoot(page, 'schedule-move');
  await page.keyboard.press('Escape');
  await appointments(page, /DBT/).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Who is expected' }).click();
  await page.getByRole('button', { name: 'Benjamin Thørn is not expected' }).click();
  await page.getByRole('button', { name: 'Expect again: Benjamin Thørn' }).waitFor();
  await shoot(page, 'schedule-expected');
  await page.keyboard.press('Escape');
  await appointments(page, /DBT/).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Extend the series' }).click();
  await page.getByText(/^12 sessions/).waitFor();
  await shoot(page, 'schedule-extend');
  await page.keyboard.press('Escape');
  await showDay(page, dayFromNow(8));
  await page.getByRole('button', { name: 'New appointment' }).click();
  const visit = await pickFor(page, 'okonkwo', /Amara/);
  await visit.getByLabel('Place').selectOption({ index: 1 });
  await visit.getByLabel('Kind of visit').fill('Individual therapy');
  await visit.getByRole('button', { name: 'Add the appointment' }).click();
  await appointments(page, /Amara O\./).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Move' }).click();
  await page.getByText(/No conflicts: clinician/).waitFor();
  await shoot(page, 'schedule-visit-move');
  await page.keyboard.press('Escape');
  await showDay(page, dayFromNow(7));
  await page.getByRole('button', { name: 'New appointment' }).click();
  await page.getByRole('option').first().waitFor();
  await shoot(page, 'schedule-find');
  const dialog = await pickFor(page, 'EPG', /Evening Process/);
  await dialog.getByLabel('Time').fill('14:30');
  await dialog.getByLabel('Repeats').selectOption('weeks');
  await dialog.getByText(/^12 sessions/).waitFor();
  await shoot(page, 'schedule-series');
  await page.keyboard.press('Escape');
  await openClients(page);
  await page.getByRole('rowheader').first().waitFor();
  await shoot(page, 'clients');
  await openGroup(page, 'DBT Skills');
  await shoot(page, 'group');
  const adding = await pickClients(page, ['Mark Delacroix', 'Eva Brennan']);
  await adding.getByText(/Appears in/).waitFor();
  await shoot(page, 'group-add-members');
  await page.keyboard.press('Escape');
  await doWith(page, 'Chi Thị Nguyễn', 'Record a departure');
  await shoot(page, 'group-departure');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Edit the group' }).click();
  await page.getByLabel('Usual time').waitFor();
  await shoot(page, 'group-edit');
} finally {
  await world.close();
}
