import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pickMember, takeAttendance } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
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

const SCREENS: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ['attendance', '/attendance', (page) => page.getByTestId('attendance-row').first().waitFor()],
  ['charting', '/chart', (page) => page.getByRole('region', { name: 'Shared' }).waitFor()],
  ['review', '/review', (page) => page.getByTestId('note-text').waitFor()],
];

test.each(['light', 'dark'] as const)('axe finds nothing on any screen in %s', async (colorScheme) => {
  const page = await world.newcomer({ colorScheme });
  await page.goto(`${world.url}/app/launch`);
  await page.getByRole('heading').first().waitFor();
  expect(await findings(page)).toEqual([]);
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  const session = /\/session\/[^/]+/.exec(page.url())?.[0] ?? '';
  if (colorScheme === 'light') await takeAttendance(page, { 'Grace Lindqvist': 'No-show' });
  for (const [name, path, ready] of SCREENS) {
    await page.goto(`${world.url}/app${session}${path}`);
    await ready(page);
    expect(await findings(page), name).toEqual([]);
  }
  await page.goto(`${world.url}/app/schedule`);
  await page.getByRole('heading', { name: /^Schedule: / }).waitFor();
  expect(await findings(page)).toEqual([]);
});

test.each([800, 900, 1280, 1920])('nothing is cut off at the side, %i pixels wide', async (width) => {
  const page = await world.newcomer({ viewport: { width, height: 800 } });
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  const session = /\/session\/[^/]+/.exec(page.url())?.[0] ?? '';
  for (const [name, path, ready] of SCREENS) {
    await page.goto(`${world.url}/app${session}${path}`);
    if (path === '/chart' && width < 1100) await page.getByRole('navigation', { name: 'Members' }).waitFor();
    else await ready(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, name).toBeLessThanOrEqual(0);
  }
});

test('at 200 % zoom a laptop shows everything by scrolling down alone', async () => {
  const page = await world.newcomer({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  const session = /\/session\/[^/]+/.exec(page.url())?.[0] ?? '';
  for (const path of ['/attendance', '/chart', '/review']) {
    await page.goto(`${world.url}/app${session}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(300);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBeLessThanOrEqual(0);
  }
});

test('eight members and the three parts fit a laptop', async () => {
  const page = await world.newcomer({ viewport: { width: 1280, height: 800 } });
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await pickMember(page, 'Benjamin Thørn');
  for (const name of ['Shared', 'Group only', 'Benjamin Thørn'])
    expect((await page.getByRole('region', { name }).boundingBox())?.y, name).toBeLessThan(800);
  const rows = await page.getByRole('navigation', { name: 'Members' }).locator('button[title]').all();
  for (const row of rows) {
    const box = await row.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800);
  }
});

test('a session can be charted by keyboard alone', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await pickMember(page, "Siobhán O'Brien");
  const panel = page.getByRole('region', { name: "Siobhán O'Brien" });
  await panel.getByRole('radiogroup', { name: 'Participation' }).getByLabel('Active').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  expect(await panel.getByLabel('Some', { exact: true }).isChecked()).toBe(true);
  const ring = await panel
    .getByLabel('Some', { exact: true })
    .evaluate((input) => getComputedStyle(input.parentElement ?? input).outlineStyle);
  expect(ring).toBe('solid');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.activeElement?.closest('[role=group]')?.getAttribute('aria-label')),
  ).toBe('Affect');
});
