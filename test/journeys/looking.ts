import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Runs in the page, where axe has been put: what it finds, in words. WCAG 2.2 A and AA, and axe's best practices. */
const RUN = `axe
  .run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
  .then(({ violations }) => violations.map(
    ({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).join(' | '),
  ))`;

/** 640 is a laptop at 200 % zoom; 900 the frame of an EHR. */
const WIDTHS = [640, 800, 900, 1280, 1920];

/** Axe finds nothing on what stands there, in either theme. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await page.evaluate<readonly string[]>(RUN), `${name}, ${colorScheme}`).toEqual([]);
  }
}

/** Boxes in which something stands beyond the side. Those that the keyboard can scroll (a calendar, a wide table) are meant so. */
const CUT_OFF = `[...document.querySelectorAll('body *')]
  .filter((box) => ['auto', 'scroll'].includes(getComputedStyle(box).overflowX))
  .filter((box) => box.tabIndex < 0 && box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
  .map((box) => box.outerHTML.slice(0, 120))`;

/** Nothing of what stands there is cut off at the side, however wide the window is. */
export async function expectNothingCutOff(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  const cutOff = () => page.evaluate<readonly string[]>(CUT_OFF);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const over = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const message = `${name}, ${width} pixels wide`;
    await expect.poll(over, { message }).toBeLessThanOrEqual(0);
    await expect.poll(cutOff, { message }).toEqual([]);
  }
  await page.setViewportSize(before);
}

/** Both: in either theme, and at any width. */
export async function expectWellSeen(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name);
  await expectNothingCutOff(page, name);
}
