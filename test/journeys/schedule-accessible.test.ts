import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { comeToSchedule, dayFromNow } from './schedule-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();

/** Runs in the page, where axe has been put: what it finds, in words. WCAG 2.2 A and AA, and axe's best practices. */
const RUN = `axe
  .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(
    ({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).join(' | '),
  ))`;

async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(RUN);
}

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

test.each(['light', 'dark'] as const)(
  'axe finds nothing on the screens of the schedule and the groups in %s',
  async (colorScheme) => {
    const page = await world.newcomer({ colorScheme });
    await comeToSchedule(page, world.url, 'Keiko Ito');
    for (const [path, ready] of SCREENS) {
      await page.goto(`${world.url}/app${path}`);
      await ready(page);
      expect(await findings(page), path).toEqual([]);
    }
  },
);

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the dialogs of the schedule and the groups in %s',
  async (colorScheme) => {
    const page = await world.newcomer({ colorScheme, reducedMotion: 'reduce' });
    await comeToSchedule(page, world.url, 'Keiko Ito');
    await page.goto(`${world.url}/app/schedule?day=${dayFromNow(7)}`);
    const session = page.getByRole('region', { name: 'Appointments' }).getByRole('button', { name: /DBT/ });
    const dialog = page.getByRole('dialog');
    await session.click();
    await dialog.waitFor();
    expect(await findings(page), 'the card').toEqual([]);
    await dialog.getByRole('button', { name: 'Move' }).click();
    await page.getByLabel('Why is it moved?').waitFor();
    expect(await findings(page), 'moving').toEqual([]);
    await page.keyboard.press('Escape');
    await session.click();
    await dialog.getByRole('button', { name: 'Cancel session' }).click();
    await page.getByRole('radiogroup', { name: 'Why?' }).waitFor();
    expect(await findings(page), 'cancelling').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'New appointment' }).click();
    await dialog.getByRole('option').first().waitFor();
    expect(await findings(page), 'finding').toEqual([]);
    await dialog.getByRole('option').first().click();
    await dialog.getByLabel('Repeats').selectOption('weeks');
    await dialog.getByText(/^12 sessions/).waitFor();
    expect(await findings(page), 'planning').toEqual([]);
    await page.goto(`${world.url}/app/groups/g-dbt`);
    await page.getByRole('button', { name: 'Add members' }).click();
    await dialog.getByRole('checkbox').nth(2).waitFor();
    expect(await findings(page), 'adding').toEqual([]);
  },
);

test.each([640, 800, 900, 1280, 1920])(
  'nothing of the schedule and the groups is cut off at the side, %i pixels wide',
  async (width) => {
    const page = await world.newcomer({ viewport: { width, height: 800 } });
    await comeToSchedule(page, world.url, 'Keiko Ito');
    for (const [path, ready] of SCREENS) {
      await page.goto(`${world.url}/app${path}`);
      await ready(page);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, path).toBeLessThanOrEqual(0);
    }
  },
);
