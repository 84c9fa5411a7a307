import type { Page } from 'playwright-core';
import { longestTask, workOfKeys } from './in-browser.ts';

export interface PictureFigures {
  /** Milliseconds of work from an arrow key to its paint. */
  readonly keys: readonly number[];
  /** The longest task while the picture was scrolled, in milliseconds. */
  readonly longest: number;
  readonly cells: number;
}

/** A group's attendance over a year: moved through by keyboard, then scrolled both ways. */
export async function moveThroughPicture(page: Page, url: string, group: string): Promise<PictureFigures> {
  await page.goto(`${url}/app/groups/${group}/attendance`);
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await grid.locator('[tabindex="0"]').focus();
  const keys = await workOfKeys(page, async () => {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press(step % 2 === 0 ? 'ArrowLeft' : 'ArrowDown');
      await page.waitForTimeout(40);
    }
  });
  await grid.getByRole('gridcell').first().hover({ force: true });
  const longest = await longestTask(page, async () => {
    for (let step = 0; step < 60; step++) {
      await page.mouse.wheel(step < 30 ? 90 : -90, step % 2 === 0 ? 60 : -40);
      await page.waitForTimeout(30);
    }
  });
  return { keys, longest, cells: await grid.getByRole('gridcell').count() };
}
