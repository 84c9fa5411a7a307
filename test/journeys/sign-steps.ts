import type { Page } from 'playwright-core';

/** Opens the review and reads one member's note there. */
export async function readNote(page: Page, member: string): Promise<string> {
  if (!/\/review/.test(page.url())) await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: member }).click();
  await page.getByRole('article', { name: member }).waitFor();
  return page.getByTestId('note-text').innerText();
}

/** Reviews, signs and locks all ready notes, and waits until signing is done. */
export async function signSession(page: Page): Promise<void> {
  if (!/\/review/.test(page.url())) await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: /^Sign and lock \d+ notes?$/ }).click();
  await page.waitForURL(/\/notes$/);
}

/** Waits until so many notes stand in their records. */
export async function untilInRecords(page: Page, count: number): Promise<void> {
  const words = count === 1 ? 'The note is in the record.' : `All ${count} notes are in the records.`;
  await page.getByText(words).waitFor({ timeout: 60_000 });
}

/** Opens one member's record from the signed session and answers what stands there. */
export async function openRecord(page: Page, member: string): Promise<string> {
  await page.getByRole('link', { name: `Open the record of ${member}` }).click();
  await page.getByRole('heading', { name: `Record of ${member}` }).waitFor();
  return page.getByRole('article').innerText();
}
