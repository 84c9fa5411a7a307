import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
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

/** Starts a world for the tests of one file, and ends it after them. */
export function useWorld(options: Partial<HouseOptions> = {}): World {
  let house: House | undefined;
  let browser: Browser | undefined;
  const problems: string[] = [];

  beforeAll(async () => {
    const quiet = { info: () => undefined, warn: () => undefined };
    house = await startHouse({
      port: 0,
      appDir: await builtApp(),
      history: false,
      log: quiet,
      ...options,
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.close();
    if (problems.length > 0) throw new Error(`The app threw in the browser:\n${problems.join('\n')}`);
  });

  const started = (): House => {
    if (!house) throw new Error('The world has not been started yet');
    return house;
  };
  return {
    get url() {
      return started().url;
    },
    get house() {
      return started();
    },
    async newcomer(context = {}) {
      if (!browser) throw new Error('The world has not been started yet');
      const own = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...context });
      own.setDefaultTimeout(15_000);
      const page = await own.newPage();
      page.on('pageerror', (error) => problems.push(error.message));
      return page;
    },
  };
}
