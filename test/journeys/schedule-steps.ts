import type { Locator, Page } from 'playwright-core';
import { allow, signInToEhr } from './ehr-steps.ts';

/** Signs in to the EHR, then to Groupwork without a session in mind: today's schedule. */
export async function comeToSchedule(page: Page, url: string, person: string): Promise<void> {
  await signInToEhr(page, url, person);
  await page.goto(`${url}/app/`);
  await page.getByRole('link', { name: /^Sign in with/ }).click();
  await allow(page);
  await page.getByRole('heading', { name: /^Schedule: / }).waitFor();
}

/** So many days after today, by the clock of this machine, which is the made-up clinic's and the browser's too. */
export function dayFromNow(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return new Intl.DateTimeFormat('en-CA').format(day);
}

export type View = 'Day' | 'Week' | 'Month' | 'Agenda';

/** Turns the schedule to a day, and waits until it shows what is there. */
export async function showDay(page: Page, day: string, view: View = 'Day'): Promise<void> {
  await page.getByLabel('Go to a day').fill(day);
  await page.getByRole('radiogroup', { name: 'How much to show' }).getByLabel(view).check();
  await untilRead(page);
}

/** Waits until the schedule has been read. */
export async function untilRead(page: Page): Promise<void> {
  await page.locator('section[aria-label="Appointments"][aria-busy="false"]').waitFor();
}

export async function showEveryone(page: Page): Promise<void> {
  await page.getByRole('radiogroup', { name: 'Whose schedule' }).getByLabel('Everyone').check();
}

/** The appointments on the schedule whose words match. */
export function appointments(page: Page, words: RegExp): Locator {
  return page.getByRole('region', { name: 'Appointments' }).getByRole('button', { name: words });
}

/** Where a full hour stands on the screen, in the one column of a day's schedule. */
export async function pointAt(page: Page, hour: string): Promise<{ x: number; y: number }> {
  const calendar = page.getByRole('region', { name: 'Appointments' });
  const label = await calendar.getByText(hour, { exact: true }).boundingBox();
  const whole = await calendar.boundingBox();
  if (!label || !whole) throw new Error(`${hour} is not on the schedule`);
  return { x: whole.x + whole.width / 2, y: label.y + label.height / 2 };
}

/** Clicks on an hour of the day that is shown. */
export async function clickHour(page: Page, hour: string): Promise<void> {
  const { x, y } = await pointAt(page, hour);
  await page.mouse.click(x, y);
  await page.getByRole('dialog', { name: 'New appointment' }).waitFor();
}

/** Types who it is for, and picks what was found, by keyboard. */
export async function pickFor(page: Page, typed: string, found: RegExp): Promise<Locator> {
  const dialog = page.getByRole('dialog', { name: 'New appointment' });
  await dialog.getByRole('combobox').fill(typed);
  await dialog.getByRole('option', { name: found }).waitFor();
  await dialog.getByRole('combobox').press('Enter');
  await dialog.getByLabel('Date').waitFor();
  return dialog;
}

/** Waits for the line that says what became of it. */
export async function untilSaid(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).waitFor();
}
