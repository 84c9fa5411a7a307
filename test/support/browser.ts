import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The program of a Chrome or Chromium: CHROME_PATH, else the PATH, else the usual places.
 * @throws in words for a person where there is none
 */
export function browserProgram(): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const asked = process.env.CHROME_PATH;
  const found = [...(asked === undefined ? [] : [asked]), ...onPath, ...PLACES].find(isProgram);
  if (found === undefined)
    throw new Error(
      'No Chrome or Chromium was found for the browser journeys. Install one, or set CHROME_PATH to its program.',
    );
  return found;
}

/** A browser without a window. Its sandbox is off, as containers allow none; it opens the house under test only. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserProgram(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}
