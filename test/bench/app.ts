import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { comeToSession } from '../journeys/ehr-steps.ts';
import { comeToSchedule } from '../journeys/schedule-steps.ts';
import { launchBrowser } from '../support/browser.ts';
import { scriptsUntilSession } from '../support/loaded-scripts.ts';
import { moveThroughPicture } from './support/history-picture.ts';
import { longestTask, openingTime, typing, typingIntoNothing } from './support/in-browser.ts';
import { median, rounded } from './support/numbers.ts';
import { startYearHouse } from './support/year-house.ts';
import type { Result } from './result.ts';

const DIST = path.resolve(import.meta.dirname, '../../app/dist');
const LIMIT_KB = 250;
const MEMBERS = 30;
const VIEWPORT = { width: 1280, height: 800 };

/**
 * The app in Chromium: what is loaded first, and a group of thirty with a year behind it. Times are those of a machine with nothing else
 * to do: a browser and two servers share its cores already.
 */
export default async function app(): Promise<Result[]> {
  if (!existsSync(path.join(DIST, 'index.html')))
    throw new Error('The app is not built. Run `npm run build:app` first.');
  const house = await startYearHouse(DIST, MEMBERS);
  const browser = await launchBrowser();
  try {
    return [await firstLoad(browser, house.url), ...(await inUse(browser, house.url))];
  } finally {
    await browser.close();
    await house.close();
  }
}

/** What a browser that was never here fetches of JavaScript from the launch until a session stands on the screen. */
async function firstLoad(browser: Browser, url: string): Promise<Result> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await comeToSession(page, url, 'Keiko Ito', 'DBT Skills');
  await page.getByText('of 8 ready').waitFor();
  const { files, kilobytes } = await scriptsUntilSession(page, url);
  await context.close();
  return {
    name: `app: JavaScript from the launch to a session, gzipped (${files} files)`,
    value: rounded(kilobytes, 1),
    unit: 'kB',
    goal: `<= ${LIMIT_KB}`,
    holds: kilobytes <= LIMIT_KB,
  };
}

async function inUse(browser: Browser, url: string): Promise<Result[]> {
  const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
  await comeToSchedule(page, url, 'Keiko Ito');
  const opening = await openings(page);
  await everybodyPresent(page);
  const nothing = await typingIntoNothing(page);
  const everyone = await typing(page, page.getByRole('textbox', { name: /^Response: / }).nth(14));
  const scrolling = await scrollThrough(page);
  await page.getByRole('navigation', { name: 'Members' }).locator('li button').nth(14).click();
  const entry = await typing(page, page.getByRole('textbox', { name: /^Response(?!:)/ }));
  const picture = await moveThroughPicture(page, url, 'g-n0');
  const { cells } = picture;
  const keystroke = `a keystroke to its paint, p95 (an empty page's: ${rounded(p95(nothing), 1)} ms)`;
  return [
    milliseconds(`app: opening a session of ${MEMBERS} after a year, median`, median(opening), 300),
    milliseconds(`app: ${MEMBERS} members on one page, ${keystroke}`, p95(everyone), 16),
    milliseconds(`app: ${MEMBERS} members, one entry, ${keystroke}`, p95(entry), 16),
    milliseconds(`app: ${MEMBERS} members on one page, longest task while scrolling`, scrolling, 50),
    milliseconds(`app: ${cells} cells of attendance, an arrow key to its paint, p95`, p95(picture.keys), 50),
    milliseconds(`app: ${cells} cells of attendance, longest task while scrolling`, picture.longest, 50),
  ];
}

/** Opens the session from the schedule a few times; the first time is not counted, as it loads the screens too. */
async function openings(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < 6; round++) {
    const link = page.getByRole('navigation', { name: 'To chart' }).getByRole('link').first();
    await link.waitFor();
    times.push(await openingTime(page, () => link.click()));
    if (round < 5) await page.getByRole('link', { name: 'Schedule' }).click();
  }
  return times.slice(1);
}

/** Everybody is marked, and guard and review have been loaded. */
async function everybodyPresent(page: Page): Promise<void> {
  await page.getByTestId('everyone-row').first().waitFor();
  await page.getByText(`of ${MEMBERS} ready`).waitFor();
  await page.keyboard.press('Alt+a');
  // Until everybody's attendance is on the server.
  await page.waitForFunction(() => !document.querySelector('[data-at=unmarked]'), undefined, {
    timeout: 60_000,
  });
}

function scrollThrough(page: Page): Promise<number> {
  return longestTask(page, async () => {
    await page.getByTestId('everyone-row').nth(3).hover();
    for (let step = 0; step < 60; step++) {
      await page.mouse.wheel(0, step < 30 ? 200 : -200);
      await page.waitForTimeout(30);
    }
  });
}

function p95(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

function milliseconds(name: string, value: number, most: number): Result {
  return { name, value: rounded(value, 1), unit: 'ms', goal: `<= ${most}`, holds: value <= most };
}
