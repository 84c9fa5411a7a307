import type { Locator, Page } from 'playwright-core';
import { keyWork, TRACED } from './key-work.ts';
import type { TraceEvent } from './key-work.ts';

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** For every key that is pressed meanwhile, the milliseconds of work until it is painted. See `keyWork`. */
export async function workOfKeys(page: Page, press: () => Promise<void>): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser of its own');
  await browser.startTracing(page, { categories: [...TRACED] });
  await press();
  // Until the last key's frame is there too.
  await page.waitForTimeout(200);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return keyWork(traceEvents);
}

const TYPED =
  'Practiced the skill with the group, said where it would have helped this week, and named one moment in which it might again. ';

/** Somebody types a sentence into a field. */
export async function typing(page: Page, field: Locator): Promise<readonly number[]> {
  await field.click();
  return workOfKeys(page, () => field.pressSequentially(TYPED, { delay: 40, timeout: 120_000 }));
}

/** The same into an empty field of an empty page, in the same browser: what is the browser's own and the machine's. */
export async function typingIntoNothing(page: Page): Promise<readonly number[]> {
  const bare = await page.context().newPage();
  await bare.setContent('<!doctype html><textarea rows="6" cols="60"></textarea>');
  const times = await typing(bare, bare.locator('textarea'));
  await bare.close();
  return times;
}

/** The longest task of the page, in milliseconds, while something is done: 0 where none was longer than 50. */
export async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const longTasks: number[] = [];
    window.longTasks = longTasks;
    new PerformanceObserver((list) => {
      longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await act();
  return Math.max(0, ...(await page.evaluate(() => window.longTasks ?? [])));
}

/** Milliseconds from the click that opens a session until it is on the screen, as the app itself marks it. */
export async function openingTime(page: Page, open: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    performance.clearMarks();
    addEventListener('click', () => performance.mark('bench:click'), { capture: true, once: true });
  });
  await open();
  await page.waitForFunction(() => performance.getEntriesByName('groupwork:session-shown').length > 0);
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return at('groupwork:session-shown') - at('bench:click');
  });
}
