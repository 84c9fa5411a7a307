import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

export interface LoadedScripts {
  readonly files: number;
  /** Gzipped, thousands of bytes. */
  readonly kilobytes: number;
}

/** The app's scripts that a browser asked for until the app marked a moment, by file name: every one, whatever made it be asked for. */
function namesUntil(page: Page, mark: string): Promise<readonly string[]> {
  return page.evaluate((name) => {
    const shown = performance.getEntriesByName(name)[0]?.startTime;
    if (shown === undefined) throw new Error(`Nothing was marked as ${name}`);
    return performance
      .getEntriesByType('resource')
      .filter((one) => /\/app\/assets\/.*\.js$/.test(one.name) && one.startTime < shown)
      .map((one) => one.name.slice(one.name.lastIndexOf('/') + 1));
  }, mark);
}

/** What a browser with an empty cache really fetched of the app's JavaScript until a session stood on the screen. */
export async function scriptsUntilSession(page: Page, url: string): Promise<LoadedScripts> {
  const names = [...new Set(await namesUntil(page, 'groupwork:session-shown'))];
  const texts = await Promise.all(
    names.map(async (name) => (await fetch(`${url}/app/assets/${name}`)).text()),
  );
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  return { files: names.length, kilobytes: bytes / 1000 };
}
