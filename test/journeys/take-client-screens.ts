import path from 'node:path';
import { card, openClient, openWholeRecord, writeAddendum } from './client-steps.ts';
import { comeToSchedule, dayFromNow } from './schedule-steps.ts';
import { FOLDER, shoot } from './pictures.ts';
import { startWorld } from './start-world.ts';

/** `node test/journeys/take-client-screens.ts`: pictures of a client's page, the record and the worklist, light and dark, wide and narrow. */
// A week after the clinic was opened: its sessions of that day are overdue.
const world = await startWorld({ history: true, today: dayFromNow(-7) });
try {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openClient(page, 'Amara Chidinma Okonkwo-Bell');
  await card(page, 'Notes').waitFor();
  await shoot(page, 'client');
  await page.getByRole('button', { name: 'Add to a group' }).click();
  await page.getByRole('dialog').getByLabel('Group', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('dialog').getByLabel('First day in the group').waitFor();
  await shoot(page, 'client-add');
  await page.keyboard.press('Escape');
  await openWholeRecord(page);
  const form = await writeAddendum(page, 'She called: Siobhán had driven her home, and she slept well.');
  await form.getByText('Not signed: these words identify another member.').waitFor();
  await form.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await shoot(page, 'record-addendum');
  await form.getByRole('button', { name: 'Write “another group member”' }).click();
  await form.getByRole('button', { name: 'Sign and add' }).click();
  await page.getByText('Signed and added.').waitFor();
  await page.getByText('Who signed what, and when').click();
  await page.getByText('Nothing has been changed since').waitFor();
  await page
    .getByText('Nothing has been changed since')
    .evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await shoot(page, 'record-signed');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 760, height: 1000 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: path.join(FOLDER, 'record-print.png'), fullPage: true });
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: /^Unsigned/ }).click();
  await page.getByRole('radiogroup', { name: 'Whose notes' }).getByText('Everyone’s').click();
  await page.getByRole('region', { name: /^Thandiwe/ }).waitFor();
  await shoot(page, 'unsigned');
  const desk = await world.newcomer();
  await comeToSchedule(desk, world.url, 'Dolores Whitfield');
  await openClient(desk, 'Jean-Baptiste Étienne de la Fontaine-Rousseau');
  await card(desk, 'Charges').waitFor();
  await shoot(desk, 'client-front-desk');
} finally {
  await world.close();
}
