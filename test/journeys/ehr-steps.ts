import type { Page } from 'playwright-core';

/** Signs in to the EHR, where there are no passwords. */
export async function signInToEhr(page: Page, url: string, person: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: person }).click();
  await page.getByRole('heading', { name: /group sessions/ }).waitFor();
}

/** Opens Groupwork from a session on the EHR's schedule: a real SMART EHR launch. */
export async function openFromSchedule(page: Page, group: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Open in Groupwork.*${group}$`) }).click();
  // Where it is still the day before at the place, the app asks before it opens the session.
  const early = page.getByRole('button', { name: 'Open the session now' });
  await early.or(page.getByRole('navigation', { name: 'Steps of the session' })).waitFor();
  if (await early.isVisible()) await early.click();
  await page.waitForURL(/\/app\/session\/[^/]+\/\w+/);
  await page.getByRole('heading', { level: 1, name: group }).waitFor();
}

/** From the EHR's front door to the session's first screen. */
export async function comeToSession(page: Page, url: string, person: string, group: string): Promise<void> {
  await signInToEhr(page, url, person);
  await openFromSchedule(page, group);
}

/** Signs in with the record system from the app itself: a standalone launch. The EHR knows this browser's person already. */
export async function signInFromApp(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Sign in (with|again)/ }).click();
  await allow(page);
}

/** Says yes on the record system's page, leaving the choice of a session to the app. */
export async function allow(page: Page): Promise<void> {
  await page.getByLabel('No session yet').check();
  await page.getByRole('button', { name: 'Open Groupwork' }).click();
}
