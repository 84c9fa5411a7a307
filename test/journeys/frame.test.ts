import { expect, test } from 'vitest';
import { signInToEhr } from './ehr-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();

test('in a frame of the EHR, 900 pixels wide, the app is at home', async () => {
  const page = await world.newcomer({ viewport: { width: 940, height: 900 } });
  await signInToEhr(page, world.url, 'Keiko Ito');
  await page.getByRole('link', { name: /in a frame.*DBT Skills/ }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1, name: 'DBT Skills' }).waitFor();
  await frame.getByRole('button', { name: 'All attended' }).click();
  await frame.getByText('8 attended').waitFor();
});

test('in a frame that may keep nothing, one signs in beside it and charts in it, and is told', async () => {
  const page = await world.newcomer({ viewport: { width: 940, height: 900 } });
  await page.addInitScript(() => {
    if (window === window.top) return;
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const name of ['sessionStorage', 'localStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get: blocked });
  });
  await signInToEhr(page, world.url, 'Keiko Ito');
  await page.getByRole('link', { name: /in a frame.*DBT Skills/ }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Sign in in a small window' }).waitFor();
  const opened = page.waitForEvent('popup');
  await frame.getByRole('button', { name: 'Open the sign-in window' }).click();
  const small = await opened;
  if (!small.isClosed()) await small.waitForEvent('close');
  await frame.getByRole('heading', { level: 1, name: 'DBT Skills' }).waitFor();
  await frame.getByText('Your browser lets Groupwork keep nothing on this device.').waitFor();
  await frame.getByRole('link', { name: 'Charting', exact: true }).click();
  await frame.getByRole('textbox', { name: 'Topic' }).fill('Charted in a bare frame');
  await frame
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
  expect(await frame.getByRole('textbox', { name: 'Topic' }).inputValue()).toBe('Charted in a bare frame');
});
