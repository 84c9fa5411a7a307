import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures go: the folder named on the command line, from here, else docs/screens. */
export const FOLDER = path.resolve(import.meta.dirname, process.argv[2] ?? '../../docs/screens');

const WIDE = { width: 1280, height: 800 };
const VIEWS = [
  { name: '1280-light', size: WIDE, colorScheme: 'light' },
  { name: '1280-dark', size: WIDE, colorScheme: 'dark' },
  { name: '800-light', size: { width: 800, height: 1000 }, colorScheme: 'light' },
] as const;

/** Pictures of what stands there, light and dark, wide and narrow; afterwards it is wide and light again. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const view of VIEWS) {
    await page.setViewportSize(view.size);
    await page.emulateMedia({ colorScheme: view.colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(FOLDER, `${name}-${view.name}.png`) });
  }
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.waitForTimeout(150);
}
