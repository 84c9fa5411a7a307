import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { comeToSchedule } from '../journeys/schedule-steps.ts';
import { launchBrowser } from '../support/browser.ts';
import { moveThroughPicture } from './support/history-picture.ts';
import { noted, noteKeys, openingTime } from './support/in-browser.ts';
import { median, rounded } from './support/numbers.ts';
import { startYearHouse } from './support/year-house.ts';
import type { Result } from './result.ts';

const DIST = path.resolve(import.meta.dirname, '../../app/dist');
const LIMIT_KB = 250;

/**
 * The app in Chromium: what is loaded first, and a group of thirty with a year behind it. Times are those of a machine with nothing else
 * to do: a browser and two servers share its cores already.
 */
export default async function app(): Promise<Result[]> {
  return [await firstLoad(), ...(await inUse())];
}

/** What a browser has to fetch of JavaScript before the app can show anything: the page's scripts and all they import statically. */
async function firstLoad(): Promise<Result> {
  if (!existsSync(path.join(DIST, 'index.html')))
    throw new Error('The app is not built. Run `npm run build:app` first.');
  const page = await readFile(path.join(DIST, 'index.html'), 'utf8');
  const loaded = await withImports(scriptsOf(page));
  let bytes = 0;
  for (const file of loaded) bytes += gzipSync(await readFile(file)).length;
  const kB = bytes / 1000;
  return {
    name: `app: JavaScript of the first load, gzipped (${loaded.size} files)`,
    value: rounded(kB, 1),
    unit: 'kB',
    goal: `<= ${LIMIT_KB}`,
    holds: kB <= LIMIT_KB,
  };
}

const MEMBERS = 30;
const TYPED =
  'Practiced the skill with the group, said where it would have helped this week, and named one moment in which it might again. ';

async function inUse(): Promise<Result[]> {
  const house = await startYearHouse(DIST, MEMBERS);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await comeToSchedule(page, house.url, 'Keiko Ito');
    const opening = await openings(page);
    await page.getByTestId('everyone-row').first().waitFor();
    // Until guard and review have been loaded.
    await page.getByText(`of ${MEMBERS} ready`).waitFor();
    await page.keyboard.press('Alt+a');
    // Until everybody's attendance is on the server.
    await page.waitForFunction(() => !document.querySelector('[data-at=unmarked]'), undefined, {
      timeout: 60_000,
    });
    await noteKeys(page);
    const everyone = await typing(page, page.getByRole('textbox', { name: /^Response: / }).nth(14));
    const scrolling = await scrollThrough(page);
    await page.getByRole('navigation', { name: 'Members' }).locator('li button').nth(14).click();
    const entry = await typing(page, page.getByRole('textbox', { name: /^Response(?!:)/ }));
    const picture = await moveThroughPicture(page, house.url, 'g-n0');
    return [
      milliseconds(`app: opening a session of ${MEMBERS} after a year, median`, median(opening), 300),
      milliseconds(`app: ${MEMBERS} members on one page, a keystroke to its paint, p95`, p95(everyone), 16),
      milliseconds(`app: ${MEMBERS} members, a keystroke in one entry to its paint, p95`, p95(entry), 16),
      milliseconds(
        `app: ${MEMBERS} members on one page, longest task while scrolling`,
        Math.max(0, ...scrolling),
        50,
      ),
      milliseconds(
        `app: ${picture.cells} cells of attendance, an arrow key to its paint, p95`,
        p95(picture.keys),
        50,
      ),
      milliseconds(
        `app: ${picture.cells} cells of attendance, longest task while scrolling`,
        Math.max(0, ...picture.longTasks),
        50,
      ),
    ];
  } finally {
    await browser.close();
    await house.close();
  }
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

async function typing(page: Page, field: Locator): Promise<readonly number[]> {
  await field.click();
  const before = (await noted(page)).keys.length;
  await field.pressSequentially(TYPED, { delay: 40, timeout: 120_000 });
  return (await noted(page)).keys.slice(before);
}

async function scrollThrough(page: Page): Promise<readonly number[]> {
  const before = (await noted(page)).longTasks.length;
  await page.getByTestId('everyone-row').nth(3).hover();
  for (let step = 0; step < 60; step++) {
    await page.mouse.wheel(0, step < 30 ? 200 : -200);
    await page.waitForTimeout(30);
  }
  return (await noted(page)).longTasks.slice(before);
}

function p95(figures: readonly number[]): number {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

function milliseconds(name: string, value: number, most: number): Result {
  return { name, value: rounded(value, 1), unit: 'ms', goal: `<= ${most}`, holds: value <= most };
}

/** Files of `<script src>` and of `<link rel="modulepreload">`. */
function scriptsOf(page: string): string[] {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const scripts = tags.filter((tag) => tag.startsWith('<script') || tag.includes('modulepreload'));
  return scripts.flatMap((tag) => {
    const at = /(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1];
    return at === undefined ? [] : [fileAt(at)];
  });
}

/** Below `assets/`, whatever path the app is served under. */
function fileAt(url: string): string {
  return path.join(DIST, url.slice(url.lastIndexOf('assets/')));
}

async function withImports(entries: readonly string[]): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const from = path.dirname(file);
    waiting.push(...staticImports(await readFile(file, 'utf8')).map((one) => path.join(from, one)));
  }
  return seen;
}

/** `import … from "./x.js"`, `import "./x.js"` and `export … from "./x.js"`; `import("./x.js")` is lazy and left out. */
function staticImports(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*)["'](\.{1,2}\/[^"']+\.js)["']/g);
  return [...found].flatMap(([, name]) => name ?? []);
}
