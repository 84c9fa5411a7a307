import type { Locator, Page } from 'playwright-core';

export type Status = 'Attended' | 'No-show' | 'Late cancel' | 'Excused';

async function goTo(page: Page, step: 'Attendance' | 'Charting' | 'Review'): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps of the session' })
    .getByRole('link', { name: step })
    .click();
}

/** Waits until the server has everything that was typed. */
export async function untilSaved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
}

/** Marks everybody as attended, then those who were not. */
export async function takeAttendance(
  page: Page,
  exceptions: Readonly<Record<string, Status>> = {},
): Promise<void> {
  await goTo(page, 'Attendance');
  await page.getByRole('button', { name: 'All attended' }).click();
  for (const [member, status] of Object.entries(exceptions)) await markAs(page, member, status);
  await attendanceSaved(page);
}

export async function markAs(page: Page, member: string, status: Status): Promise<void> {
  await page
    .getByRole('radiogroup', { name: `Attendance of ${member}` })
    .getByLabel(status)
    .check();
}

export async function attendanceSaved(page: Page): Promise<void> {
  await page.getByTestId('attendance-row').getByText('Saving…').first().waitFor({ state: 'hidden' });
  await page.waitForFunction(() => !document.body.innerText.includes('Saving…'));
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Fills fields by their labels: text is typed, a list picks chips. */
async function fill(panel: Locator, fields: Fields): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    if (typeof value === 'string') {
      await panel.getByRole('textbox', { name: label, exact: true }).fill(value);
    } else {
      for (const option of value) {
        const choice = panel.getByLabel(label, { exact: true }).getByLabel(option, { exact: true });
        await choice.check();
      }
    }
  }
}

/** Writes the group note: what everybody's note will say, and what only the group record will. */
export async function writeGroupNote(
  page: Page,
  note: { readonly shared?: Fields; readonly groupOnly?: Fields },
): Promise<void> {
  await goTo(page, 'Charting');
  await fill(page.getByRole('region', { name: 'Shared' }), note.shared ?? {});
  await fill(page.getByRole('region', { name: 'Group only' }), note.groupOnly ?? {});
}

export interface Entry {
  readonly fields: Fields;
  /** Words on the first goal, and how it goes. */
  readonly goal?: { readonly progress: string; readonly words?: string };
}

/** Picks a member and writes their entry. */
export async function chart(page: Page, member: string, entry: Entry): Promise<void> {
  const panel = await pickMember(page, member);
  await fill(panel, entry.fields);
  if (entry.goal === undefined) return;
  await panel
    .getByLabel(/^Progress: /)
    .first()
    .selectOption({ label: entry.goal.progress });
  if (entry.goal.words !== undefined)
    await panel
      .getByLabel(/^Words on the goal: /)
      .first()
      .fill(entry.goal.words);
}

/** Turns the entry's panel to a member. */
export async function pickMember(page: Page, member: string): Promise<Locator> {
  if (!/\/chart/.test(page.url())) await goTo(page, 'Charting');
  await page.getByRole('navigation', { name: 'Members' }).locator(`button[title="${member}"]`).click();
  const panel = page.getByRole('region', { name: member });
  await panel.waitFor();
  return panel;
}

/** The names on the attendance list, as they stand there. */
export async function attendanceNames(page: Page): Promise<readonly string[]> {
  return page.getByTestId('attendance-row').locator('> div:first-child > span:first-child').allInnerTexts();
}
