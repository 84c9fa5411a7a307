import path from 'node:path';
import type { Page } from 'playwright-core';
import { chart, takeAttendance, untilSaved } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { startWorld } from './start-world.ts';

/** `node test/journeys/take-language-screens.ts`: two screens in Spanish, wide and narrow. */
const FOLDER = path.resolve(import.meta.dirname, process.argv[2] ?? '../../docs/screens');
const VIEWS = [
  { name: '1280-light', size: { width: 1280, height: 800 } },
  { name: '800-light', size: { width: 800, height: 1000 } },
] as const;

async function shoot(page: Page, name: string): Promise<void> {
  for (const view of VIEWS) {
    await page.setViewportSize(view.size);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(FOLDER, `${name}-${view.name}.png`) });
  }
}

const world = await startWorld({ history: true });
try {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await takeAttendance(page, { 'Grace Lindqvist': 'No-show' });
  await chart(page, 'Benjamin Thørn', {
    fields: { Participation: ['Some'], Affect: ['Calm'], Risk: ['None voiced'] },
    goal: { progress: 'No Change' },
  });
  await untilSaved(page);
  await page.getByRole('button', { name: 'You and this app' }).click();
  await page.getByRole('menuitem', { name: 'Español' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Revisar y firmar' }).waitFor();
  await shoot(page, 'spanish-charting');
  await page.getByRole('link', { name: 'Agenda' }).click();
  await page.getByText('La de todos').click();
  await page.getByText('Lista', { exact: true }).click();
  await page.getByRole('region', { name: 'Citas' }).getByRole('button', { name: /DBT/ }).first().waitFor();
  await shoot(page, 'spanish-schedule');
} finally {
  await world.close();
}
