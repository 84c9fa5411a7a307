import { expect, test } from 'vitest';
import { scriptsUntilSession } from '../support/loaded-scripts.ts';
import { comeToSession } from './ehr-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const BUDGET_KILOBYTES = 235;

test('from the launch to the session’s first screen at most 235 kB of gzipped JavaScript are loaded', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await page.getByText('of 8 ready').waitFor();
  const { files, kilobytes } = await scriptsUntilSession(page, world.url);
  expect(files).toBeGreaterThan(3);
  expect(kilobytes).toBeLessThanOrEqual(BUDGET_KILOBYTES);
});
