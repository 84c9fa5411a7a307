import type { Locator, Page } from 'playwright-core';

/** Goes to the list of clients and groups. */
export async function openClients(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Clients and groups' })
    .click();
  await page.getByRole('heading', { name: 'Groups', exact: true }).waitFor();
}

/** Opens a group's page from the list. */
export async function openGroup(page: Page, name: string): Promise<void> {
  await openClients(page);
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}

/** Types into the search of the list. */
export async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search' }).fill(text);
}

/** The names of the clients in the list. */
export function clientNames(page: Page): Promise<readonly string[]> {
  return page.getByRole('rowheader').allInnerTexts();
}

/** Finds and picks several clients, one search after the other. */
export async function pickClients(page: Page, names: readonly string[]): Promise<Locator> {
  await page.getByRole('button', { name: 'Add members' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add members' });
  for (const name of names) {
    await dialog.getByRole('searchbox').fill(name);
    await dialog.getByRole('checkbox', { name: new RegExp(name) }).check();
  }
  return dialog;
}

/** The section of a group's page that has this heading. */
export function section(page: Page, heading: string): Locator {
  return page.getByRole('region', { name: new RegExp(`^${heading}`) });
}

/** Picks what to do with a member. */
export async function doWith(page: Page, name: string, action: string): Promise<Locator> {
  await page
    .getByRole('button', { name: `What to do with ${name}` })
    .first()
    .click();
  await page.getByRole('menuitem', { name: action }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}
