import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pickMember, takeAttendance } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { expectAccessible, expectNothingCutOff } from './looking.ts';
import { useWorld } from './world.ts';

const world = useWorld();

const SCREENS: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ['attendance', '/attendance', (page) => page.getByTestId('attendance-row').first().waitFor()],
  ['charting', '/chart', (page) => page.getByRole('region', { name: 'Shared' }).waitFor()],
  [
    'everyone on one page',
    '/chart/_everyone',
    (page) =>
      page
        .getByRole('textbox', { name: /^Response: / })
        .first()
        .waitFor(),
  ],
  ['review', '/review', (page) => page.getByTestId('note-text').waitFor()],
];

test('every screen from launch to review is well seen in either theme and at any width', async () => {
  const page = await world.newcomer();
  await page.goto(`${world.url}/app/launch`);
  await page.getByRole('heading').first().waitFor();
  await expectAccessible(page, 'refused');
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  const session = /\/session\/[^/]+/.exec(page.url())?.[0] ?? '';
  for (const marked of [false, true]) {
    for (const [name, path, ready] of SCREENS) {
      await page.goto(`${world.url}/app${session}${path}`);
      await ready(page);
      await expectAccessible(page, name);
      if (!marked) await expectNothingCutOff(page, name);
    }
    await page.goto(`${world.url}/app${session}/attendance`);
    if (!marked) await takeAttendance(page, { 'Grace Lindqvist': 'No-show' });
  }
});

test('what opens over a session is accessible too', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'Living Well with Pain');
  await takeAttendance(page);
  await page.getByRole('button', { name: 'Add a walk-in' }).click();
  await page.getByRole('dialog').getByLabel('Client', { exact: true }).fill('anna');
  await page.getByRole('dialog').getByRole('button', { name: 'Anna Sørensen' }).waitFor();
  await expectAccessible(page, 'walk-in');
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Change the charge for/ })
    .first()
    .click();
  await page.getByRole('menuitem').first().waitFor();
  await expectAccessible(page, 'charge');
  await page.getByRole('menuitem', { name: 'Another code…' }).click();
  const code = page.getByRole('dialog', { name: 'Another code' });
  await code.getByLabel('Code').fill('90834-95');
  await code.getByRole('button', { name: 'Use this code' }).click();
  await code.getByText('Leave the modifier out').waitFor();
  await expectAccessible(page, 'another code');
  await code.getByLabel('Code').fill('90834');
  await page.keyboard.press('Enter');
  await page.getByText(/^90834/).waitFor();
  await page.getByRole('button', { name: 'You and this app' }).click();
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click();
  await page.getByRole('dialog').getByText('Alt+L').waitFor();
  await expectAccessible(page, 'shortcuts');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'You and this app' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
  await expectAccessible(page, 'phrases and words');
  await page.keyboard.press('Escape');
  await page.goto(`${page.url().replace(/\/attendance$/, '')}/chart/_everyone`);
  const line = page.getByRole('textbox', { name: /^Response: / }).first();
  await line.pressSequentially('Spoke up ;');
  await page.getByRole('listbox').waitFor();
  await expectAccessible(page, 'codes');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+p');
  await page.getByRole('button', { name: /^Go on/ }).waitFor();
  await expectAccessible(page, 'privacy screen');
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
