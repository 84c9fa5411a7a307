import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../src/run/browser.mjs';

/**
 * A browser without a window. Its sandbox is off, as containers allow none; it opens the house under test only.
 * @throws in words for a person where there is no Chrome or Chromium
 */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error(
      'No Chrome or Chromium was found for the browser journeys. Install one, or set CHROME_PATH to its program.',
    );
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  });
}
