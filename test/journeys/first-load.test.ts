import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { comeToSession } from './ehr-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const BUDGET_KILOBYTES = 250;

/** The app's scripts that were asked for until the session stood on the screen, by file name. */
function firstScripts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = performance.getEntriesByName('groupwork:session-shown')[0]?.startTime ?? Infinity;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /\/app\/assets\/.*\.js$/.test(name) && startTime < shown)
      .map(({ name }) => name.slice(name.lastIndexOf('/') + 1));
  });
}

async function kilobytes(scripts: readonly string[]): Promise<number> {
  const texts = await Promise.all(
    [...new Set(scripts)].map(async (name) => (await fetch(`${world.url}/app/assets/${name}`)).text()),
  );
  return texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1000;
}

test('from the launch to the session’s first screen at most 250 kB of gzipped JavaScript are loaded', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await page.getByText('of 8 ready').waitFor();
  const first = await firstScripts(page);
  expect(first.length).toBeGreaterThan(3);
  expect(await kilobytes(first)).toBeLessThanOrEqual(BUDGET_KILOBYTES);
});
