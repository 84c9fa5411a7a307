import type { Page } from 'playwright-core';
import { noted, noteKeys } from './in-browser.ts';

export interface PictureFigures {
  /** Milliseconds from an arrow key to its paint. */
  readonly keys: readonly number[];
  /** Milliseconds of every long task while the picture was scrolled. */
  readonly longTasks: readonly number[];
  readonly cells: number;
}

/** A group's attendance over a year: moved through by keyboard, then scrolled both ways. */
export async function moveThroughPicture(page: Page, url: string, group: string): Promise<PictureFigures> {
  await page.goto(`${url}/app/groups/${group}/attendance`);
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await noteKeys(page);
  await grid.locator('[tabindex="0"]').focus();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(step % 2 === 0 ? 'ArrowLeft' : 'ArrowDown');
    await page.waitForTimeout(40);
  }
  const { keys } = await noted(page);
  const before = (await noted(page)).longTasks.length;
  await grid.getByRole('gridcell').first().hover({ force: true });
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(step < 30 ? 90 : -90, step % 2 === 0 ? 60 : -40);
    await page.waitForTimeout(30);
  }
  const { longTasks } = await noted(page);
  return { keys, longTasks: longTasks.slice(before), cells: await grid.getByRole('gridcell').count() };
}
