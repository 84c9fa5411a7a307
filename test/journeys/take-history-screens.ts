import { groupId, localDate, locationId, practitionerId, seriesId, timeZone } from '../../src/domain/ids.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import { createSessions } from '../../src/workflow/schedule/create-sessions.ts';
import { got, quickClock } from '../support/clinic-steps.ts';
import { attendPast, late, LATE_CANCEL, NO_SHOW, type Exceptions } from '../support/past-attendance.ts';
import { openGroup } from './groups-steps.ts';
import { comeToSchedule, dayFromNow, untilSaid } from './schedule-steps.ts';
import { shoot } from './pictures.ts';
import { startWorld } from './start-world.ts';

/** `node test/journeys/take-history-screens.ts`: pictures of attendance over time, follow-ups and the curriculum. */
/** Weeks before those that the made-up clinic brings. */
const EARLIER = { first: 16, count: 12 };

/** Who was not there, or not all the time, so many weeks ago. */
const ABSENT: Readonly<Record<number, Exceptions>> = {
  14: { 'Hope Ifeoluwa Adeyemi': NO_SHOW },
  12: { 'Amara Chidinma Okonkwo-Bell': late(10), 'William Ashby Marsh': LATE_CANCEL },
  10: { 'José Luis García Márquez': late(15) },
  9: { 'Hope Ifeoluwa Adeyemi': LATE_CANCEL, 'Benjamin Thørn': late(20) },
  7: { 'William Ashby Marsh': late(5), 'Chi Thị Nguyễn': NO_SHOW },
  5: { 'Benjamin Thørn': NO_SHOW },
  4: { 'José Luis García Márquez': late(8), 'Grace Lindqvist': LATE_CANCEL },
  3: { 'Benjamin Thørn': NO_SHOW },
  2: { 'Amara Chidinma Okonkwo-Bell': late(12) },
  1: { 'Benjamin Thørn': LATE_CANCEL, 'Chi Thị Nguyễn': late(5) },
};

/** Sixteen weeks of one group. */
async function past(gateway: FhirGateway): Promise<void> {
  const zone = timeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const made = await createSessions(
    { gateway, clock: quickClock(new Date().toISOString()) },
    {
      series: seriesId('weeks-before'),
      groupId: groupId('g-dbt'),
      start: { date: localDate(dayFromNow(-7 * EARLIER.first)), hour: 14, minute: 0 },
      minutes: 90,
      place: { id: locationId('loc-main'), name: '', timeZone: zone, virtual: false },
      facilitators: [{ practitionerId: practitionerId('pr-41d0'), role: 'lead' }],
      recurrence: {
        pattern: { unit: 'weeks', every: 1, weekdays: [] },
        ends: { count: EARLIER.count },
        skip: [],
      },
    },
  );
  const own = [4, 3, 2, 1].map((weeks) => `s-dbt-${dayFromNow(-7 * weeks).replaceAll('-', '')}`);
  const all = [...got(made, 'making the weeks before').created, ...own];
  for (const [at, id] of all.entries()) await attendPast(gateway, id, ABSENT[EARLIER.first - at]);
}

const world = await startWorld();
try {
  await past(world.house.gateway);
  const page = await world.newcomer();
  const tab = (name: string) =>
    page.getByRole('navigation', { name: 'This group' }).getByRole('link', { name }).click();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openGroup(page, 'DBT Skills');
  await tab('Attendance');
  await page.getByRole('grid').waitFor();
  await shoot(page, 'history');
  await page
    .getByRole('rowheader', { name: /Benjamin/ })
    .getByRole('button')
    .click();
  await page.getByRole('dialog').waitFor();
  await shoot(page, 'history-member');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Absence rules' }).click();
  await page.getByRole('button', { name: 'Save the rules' }).waitFor();
  await shoot(page, 'history-rules');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Flag and follow up' }).first().click();
  await page.getByRole('button', { name: 'Flag and plan a follow-up' }).waitFor();
  await shoot(page, 'history-flag');
  await page.getByRole('button', { name: 'Flag and plan a follow-up' }).click();
  await untilSaid(page, 'is flagged, and a follow-up is due');
  await page.getByRole('gridcell', { name: /Grace.*Late cancel/ }).click();
  await page.getByRole('button', { name: 'Plan a follow-up' }).click();
  await untilSaid(page, 'A follow-up of Grace L. is due');
  await tab('Follow-up');
  await page.getByRole('button', { name: /^Done: Benjamin/ }).waitFor();
  await shoot(page, 'follow-up');
  await page.getByRole('button', { name: /^Done: Benjamin/ }).click();
  await page.getByRole('dialog').getByLabel('Left a message').check();
  await shoot(page, 'follow-up-done');
  await page.keyboard.press('Escape');
  await openGroup(page, 'DBT Skills');
  await tab('Curriculum');
  await page.getByRole('button', { name: 'Write the curriculum' }).click();
  const dialog = page.getByRole('dialog');
  for (const [at, topic] of ['Radical acceptance', 'Self-soothing', 'TIPP', 'Wise mind'].entries()) {
    if (at > 0) await dialog.getByRole('button', { name: 'Add a topic' }).click();
    await dialog.getByLabel(`Topic ${at + 1}`, { exact: true }).fill(topic);
  }
  await dialog.getByRole('button', { name: 'Save the curriculum' }).click();
  await untilSaid(page, 'The curriculum was saved.');
  for (const [at, topic] of ['Radical acceptance', 'Self-soothing', 'TIPP'].entries()) {
    await page
      .getByRole('button', { name: /^Change the topics of/ })
      .nth(at + 4)
      .click();
    await dialog.getByLabel(topic).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  await page
    .getByRole('button', { name: /^Plan the make-up of Benjamin/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Plan the make-up' }).click();
  await untilSaid(page, 'Benjamin T. makes it up by');
  await shoot(page, 'curriculum');
} finally {
  await world.close();
}
