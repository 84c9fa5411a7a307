import { expect, test } from 'vitest';
import { takeAttendance, untilSaved, writeGroupNote } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { useWorld } from './world.ts';

/** Tokens are renewed half a minute before they end: here, with every second request or so. */
const world = useWorld({ accessTokenSeconds: 31 });

test('charting goes on while tokens run out, and no refresh token is used twice', async () => {
  const page = await world.newcomer();
  const refreshes: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    const body = request.url().endsWith('/auth/token')
      ? new URLSearchParams(request.postData() ?? '')
      : undefined;
    const token = body?.get('refresh_token');
    if (typeof token === 'string') refreshes.push(token);
  });
  page.on('response', (response) => {
    const denied =
      response.status() === 401 || (response.status() >= 400 && response.url().includes('/auth/'));
    if (denied) refused.push(`${response.status()} ${response.url()}`);
  });
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await page.waitForTimeout(1_500);
  await takeAttendance(page);
  await page.waitForTimeout(1_500);
  await writeGroupNote(page, { shared: { Topic: 'Charted over several tokens' } });
  await untilSaved(page);
  await page.reload();
  await page.getByRole('textbox', { name: 'Topic' }).waitFor();
  expect(refreshes.length).toBeGreaterThan(1);
  expect(new Set(refreshes).size).toBe(refreshes.length);
  expect(refused).toEqual([]);
});
