/** Finds a Chrome or Chromium for the journeys, or installs Debian's where apt can. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** First Chromium's own build that has no window: the same engine, at half the processor time per page. */
const NAMES = [
  'chromium-headless-shell',
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

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's path: CHROME_PATH, else the PATH, else the usual places; undefined where there is none. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [process.env.CHROME_PATH, ...onPath, ...PLACES].find((file) => file && runnable(file));
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync('apt-get', ['-qq', '-y', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
  );
}

/**
 * A browser for the journeys, installed by apt where this is Debian and root. Where none can be had, says so: the
 * journeys are then skipped on a developer's machine and fail in CI.
 */
export function installBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    process.stdout.write('Installing Chromium for the browser tests (once) …\n');
    const install = (name) => apt('install', '--no-install-recommends', name, 'fonts-noto-core');
    if (apt('update') && ['chromium-headless-shell', 'chromium'].some(install)) return findBrowser();
  }
  process.stderr.write(
    'No Chrome or Chromium was found and none could be installed here, so the browser journeys cannot run.\n' +
      'Install one, or set CHROME_PATH to its program, and run npm test again.\n',
  );
  return undefined;
}
