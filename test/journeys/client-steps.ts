import type { Locator, Page } from 'playwright-core';
import { openClients, search } from './groups-steps.ts';

/** Finds a client in the list and opens their page. */
export async function openClient(page: Page, name: string): Promise<void> {
  await openClients(page);
  await search(page, name);
  await page.getByRole('rowheader').getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** A section of the client's page by its heading. */
export function card(page: Page, heading: string): Locator {
  return page.getByRole('region', { name: heading, exact: true });
}

/** The record of the client whose page is open, at its newest note. */
export async function openWholeRecord(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: 'Open the record' }).click();
  await page.getByRole('heading', { level: 1, name: /^Record of / }).waitFor();
  return page.getByRole('article');
}

/** Writes an addendum to the note that is shown, and signs it. */
export async function writeAddendum(page: Page, words: string, kind = 'Addendum'): Promise<Locator> {
  await page.getByRole('button', { name: 'Add an addendum' }).click();
  const form = page.getByRole('form', { name: 'Addendum' });
  await form.getByLabel(kind, { exact: true }).check();
  await form.getByLabel('Words of the addendum').fill(words);
  await form.getByRole('button', { name: 'Sign and add' }).click();
  return form;
}
