import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { expectAccessible, expectWellSeen } from './looking.ts';
import { comeToSchedule, dayFromNow } from './schedule-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();

const appointments = (page: Page) => page.locator('section[aria-label="Appointments"] [data-kind]').first();

const SCREENS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ...['day', 'week', 'month', 'agenda'].map(
    (view) =>
      [
        `/schedule?whose=everyone&view=${view}`,
        (page: Page) => appointments(page).waitFor({ state: 'attached' }),
      ] as const,
  ),
  [`/schedule?day=${dayFromNow(400)}`, (page) => page.getByText(/Nothing is on the schedule/).waitFor()],
  ['/clients', (page) => page.getByRole('rowheader').first().waitFor()],
  ['/groups/g-dbt', (page) => page.getByRole('heading', { name: 'Coming sessions' }).waitFor()],
  ['/groups/g-dbt/edit', (page) => page.getByLabel('Usual time').waitFor()],
  ['/groups/new', (page) => page.getByLabel('Usual time').waitFor()],
  ['/groups/no-such-group', (page) => page.getByRole('button', { name: 'Try again' }).waitFor()],
];

test('every screen of the schedule and the groups is well seen in either theme and at any width', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  for (const [path, ready] of SCREENS) {
    await page.goto(`${world.url}/app${path}`);
    await ready(page);
    await expectWellSeen(page, path);
  }
});

test('axe finds nothing in the dialogs of the schedule and the groups in either theme', async () => {
  const page = await world.newcomer({ reducedMotion: 'reduce' });
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await page.goto(`${world.url}/app/schedule?day=${dayFromNow(7)}`);
  const session = page.getByRole('region', { name: 'Appointments' }).getByRole('button', { name: /DBT/ });
  const dialog = page.getByRole('dialog');
  await session.click();
  await dialog.waitFor();
  await expectAccessible(page, 'the card');
  await dialog.getByRole('button', { name: 'Move' }).click();
  await page.getByLabel('Why is it moved?').waitFor();
  await expectAccessible(page, 'moving');
  await page.keyboard.press('Escape');
  await session.click();
  await dialog.getByRole('button', { name: 'Cancel session' }).click();
  await page.getByRole('radiogroup', { name: 'Why?' }).waitFor();
  await expectAccessible(page, 'cancelling');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New appointment' }).click();
  await dialog.getByRole('option').first().waitFor();
  await expectAccessible(page, 'finding');
  await dialog.getByRole('option').first().click();
  await dialog.getByLabel('Repeats').selectOption('weeks');
  await dialog.getByText(/^12 sessions/).waitFor();
  await expectAccessible(page, 'planning');
  await page.goto(`${world.url}/app/groups/g-dbt`);
  await page.getByRole('button', { name: 'Add members' }).click();
  await dialog.getByRole('checkbox').nth(2).waitFor();
  await expectAccessible(page, 'adding');
});
