/** The path of a Chrome or Chromium: CHROME_PATH, else the PATH, else the usual places; undefined where there is none. */
export function findBrowser(): string | undefined;
/** The same, installed by apt where that can be done. Says so where no browser can be had. */
export function installBrowser(): string | undefined;
