import type { BrowserContextOptions, Page } from 'playwright-core';
import type { House, HouseOptions } from '../../src/run/house.ts';
import { startHouse } from '../../src/run/house.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtApp } from '../support/built-app.ts';

/** A house with its EHR, app and relay, and a browser in which clinicians go about their day. */
export interface World {
  readonly url: string;
  readonly house: House;
  /** A browser of one person's own: no other page shares its cookies or storage. */
  newcomer(options?: BrowserContextOptions): Promise<Page>;
}

export interface StartedWorld extends World {
  /** What the app threw in the browser. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export async function startWorld(options: Partial<HouseOptions> = {}): Promise<StartedWorld> {
  const log = { info: () => undefined, warn: () => undefined };
  const house = await startHouse({ port: 0, appDir: await builtApp(), history: false, log, ...options });
  const browser = await launchBrowser();
  const problems: string[] = [];
  return {
    url: house.url,
    house,
    problems,
    async newcomer(context = {}) {
      const own = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...context,
      });
      own.setDefaultTimeout(30_000);
      const page = await own.newPage();
      page.on('pageerror', (error) => problems.push(error.message));
      return page;
    },
    async close() {
      await browser.close();
      await house.close();
    },
  };
}
