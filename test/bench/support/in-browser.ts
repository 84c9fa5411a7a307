import type { Page } from 'playwright-core';

/** What the page notes while somebody types or scrolls. */
interface Noted {
  readonly keys: number[];
  readonly longTasks: number[];
}

declare global {
  interface Window {
    noted?: Noted;
  }
}

/**
 * Notes, for every key, the work from the key press to the end of the frame that shows it: handlers and rendering, then style, layout and
 * paint. The wait for the screen's next refresh between the two is no work and does not count.
 */
export async function noteKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: Noted = { keys: [], longTasks: [] };
    window.noted = noted;
    const soon = (then: () => void) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    };
    addEventListener(
      'keydown',
      () => {
        const pressed = performance.now();
        soon(() => {
          const handled = performance.now() - pressed;
          requestAnimationFrame(() => {
            const frame = performance.now();
            soon(() => noted.keys.push(handled + performance.now() - frame));
          });
        });
      },
      { capture: true },
    );
    new PerformanceObserver((list) => {
      noted.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
}

export async function noted(page: Page): Promise<Noted> {
  return page.evaluate(() => window.noted ?? { keys: [], longTasks: [] });
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
