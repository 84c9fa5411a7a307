import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { attendanceSaved, markAs, pickMember, untilSaved } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const AMARA = 'Amara Chidinma Okonkwo-Bell';
const BEN = 'Benjamin Thørn';
const SAID = 'Named what helps at night.';

async function lead(): Promise<Page> {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  return page;
}

/** What a screen reader would find, and the title. */
async function everythingSaid(page: Page): Promise<string> {
  return `${await page.title()}\n${await page.locator('body').ariaSnapshot()}`;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLTextAreaElement)) return { name: at?.tagName };
    return { name: at.getAttribute('aria-label') ?? at.id, from: at.selectionStart, value: at.value };
  });

test('a session is charted by keyboard alone: shortcuts, codes, phrases, and the list of them all', async () => {
  const page = await lead();
  await page.getByTestId('attendance-row').first().waitFor();
  await page.keyboard.press('Alt+a');
  await page.getByText('8 attended').waitFor();
  await page.goto(page.url().replace(/\/attendance$/, '/chart'));
  await page.getByRole('region', { name: AMARA }).waitFor();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  for (const words of ['Next member', 'Privacy screen, and back', 'Sign and lock, in the review'])
    await sheet.getByText(words).waitFor();
  await page.keyboard.press('Alt+j');
  expect(await page.getByRole('region', { name: BEN }).count()).toBe(0);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });

  await page.getByRole('textbox', { name: 'Plan' }).focus();
  await page.keyboard.press('Alt+j');
  await page.getByRole('region', { name: BEN }).waitFor();
  await expect.poll(() => focused(page)).toMatchObject({ name: 'field-entry.plan', value: '' });
  await page.keyboard.type(';hw ice water.');
  expect(await focused(page)).toMatchObject({ value: 'Will practice before the next session: ice water.' });

  await page.keyboard.press('Alt+l');
  await page.getByRole('region', { name: 'Everyone' }).waitFor();
  await page.keyboard.press('Alt+j');
  await expect.poll(() => focused(page)).toMatchObject({ name: `Response: ${AMARA}` });
  await page.keyboard.type(`;act`);
  await page.getByRole('listbox', { name: 'Phrases and choices' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type(`;none-voiced ;agm`);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatchObject({ value: 'another group member ' });
  await page.keyboard.press('Control+z');
  expect(await focused(page)).toMatchObject({ value: ';agm' });
  expect(await page.getByLabel('Participation: Amara O.').inputValue()).toBe('active');
  expect(await page.getByLabel('Risk: Amara O.').inputValue()).toBe('none-voiced');
  await page.getByRole('textbox', { name: `Response: ${AMARA}` }).fill(SAID);
  await page.keyboard.press('Alt+r');
  await page.getByRole('button', { name: 'Sign and lock' }).waitFor();
});

test('one key hides everything from eyes and screen readers, and brings it back with the cursor where it was', async () => {
  const page = await lead();
  const panel = await pickMember(page, AMARA);
  const response = panel.getByRole('textbox', { name: 'Response' });
  expect(await response.inputValue()).toBe(SAID);
  await response.focus();
  await page.keyboard.press('Home');
  for (const _ of SAID.slice(0, 5)) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+p');
  const screen = page.getByRole('dialog', { name: 'Privacy screen' });
  await screen.waitFor();
  const said = await everythingSaid(page);
  for (const secret of ['Amara', 'Thørn', 'night', 'DBT']) expect(said).not.toContain(secret);
  expect(await page.getByText(SAID).or(response).isVisible()).toBe(false);
  await page.evaluate(axe.source);
  const broken: readonly string[] = await page.evaluate(
    `axe.run(document).then(({ violations }) => violations.map(({ id }) => id))`,
  );
  expect(broken).toEqual([]);
  await page.keyboard.press('Alt+j');
  await page.keyboard.press('Alt+p');
  await screen.waitFor({ state: 'hidden' });
  expect(await focused(page)).toEqual({ name: 'field-entry.response', from: 5, value: SAID });
  await page.getByRole('button', { name: 'Privacy screen' }).click();
  await screen.click({ position: { x: 20, y: 20 } });
  await screen.waitFor({ state: 'hidden' });
});

test('choices draft the sentence, typed words stay, and an absence marked by mistake loses nothing', async () => {
  const page = await lead();
  const panel = await pickMember(page, BEN);
  const response = panel.getByRole('textbox', { name: 'Response' });
  await panel.getByLabel('Participation').getByLabel('Quiet', { exact: true }).check();
  expect(await response.inputValue()).toBe('Followed the session quietly.');
  await panel.getByLabel('Affect').getByLabel('Calm', { exact: true }).check();
  expect(await response.inputValue()).toBe('Followed the session quietly, with calm affect.');
  await response.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Then spoke of his sister.');
  await panel.getByLabel('Participation').getByLabel('Active', { exact: true }).check();
  const own = 'Followed the session quietly, with calm affect. Then spoke of his sister.';
  expect(await response.inputValue()).toBe(own);
  await markAs(page, BEN, 'No-show');
  await panel.getByRole('textbox', { name: 'Follow-up' }).fill('Call tomorrow.');
  await markAs(page, BEN, 'Attended');
  expect(await response.inputValue()).toBe(own);
  await untilSaved(page);
  await page.reload();
  expect(await (await pickMember(page, BEN)).getByRole('textbox', { name: 'Response' }).inputValue()).toBe(
    own,
  );
});

test('who is not expected leaves the list and comes back with their words; corrected times take along who came and went with them', async () => {
  const page = await lead();
  await page.getByRole('link', { name: 'Attendance' }).click();
  await markAs(page, 'Grace Lindqvist', 'No-show');
  await page.getByLabel(`${BEN} arrived at`).fill('14:20');
  await page.getByLabel(`${BEN} arrived at`).blur();
  await page.getByLabel('Session started at').fill('14:05');
  await page.getByLabel('Session started at').blur();
  await expect.poll(() => page.getByLabel(`${AMARA} arrived at`).inputValue()).toBe('14:05');
  expect(await page.getByLabel(`${BEN} arrived at`).inputValue()).toBe('14:20');
  await attendanceSaved(page);
  await page.reload();
  await page.getByLabel(`${AMARA} arrived at`).waitFor();
  expect(await page.getByLabel(`${AMARA} arrived at`).inputValue()).toBe('14:05');

  const evening = await world.newcomer();
  await comeToSession(evening, world.url, 'Saoirse O’Connell-Byrne', 'Evening Process Group');
  const rows = evening.getByTestId('attendance-row');
  await rows.first().waitFor();
  const name = await rows.first().locator('> div:first-child > span:first-child').innerText();
  const own = 'Asked last week to stay with the family today.';
  await (await pickMember(evening, name)).getByRole('textbox', { name: 'Response' }).fill(own);
  await untilSaved(evening);
  await evening.getByRole('link', { name: 'Attendance' }).click();
  // Marked by mistake: it can be taken back, and only then is somebody not expected.
  await markAs(evening, name, 'Attended');
  await attendanceSaved(evening);
  await evening.getByRole('button', { name: `More for ${name}` }).click();
  await evening.getByRole('menuitem', { name: 'Take the attendance back', exact: true }).click();
  await rows.first().getByText('Charge: not yet').waitFor();
  await attendanceSaved(evening);
  await evening.getByRole('button', { name: `More for ${name}` }).click();
  await evening.getByRole('menuitem', { name: /^Not expected today/ }).click();
  await evening.getByRole('button', { name: `${name} is expected after all` }).click();
  await expect.poll(() => rows.count()).toBe(7);
  const again = await pickMember(evening, name);
  expect(await again.getByRole('textbox', { name: 'Response' }).inputValue()).toBe(own);
});
