import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chart, pickMember, takeAttendance, untilSaved, writeGroupNote } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const CHI = 'Chi Thị Nguyễn';

async function lead(): Promise<Page> {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  return page;
}

/** The server is gone, for this person alone. */
const cutOff = (page: Page) => page.route('**/fhir/**', (route) => route.abort('connectionrefused'));
const reconnect = (page: Page) => page.unroute('**/fhir/**');

const response = async (page: Page, member: string) =>
  (await pickMember(page, member)).getByRole('textbox', { name: 'Response' });

test('text typed while the server is gone survives a reload and is sent when it is back', async () => {
  const page = await lead();
  await takeAttendance(page);
  await pickMember(page, CHI);
  await cutOff(page);
  await (await response(page, CHI)).fill('Typed while the server was gone. ☔ שלום');
  await page.getByText('Offline: kept on this device').waitFor();

  await page.reload();
  await page.getByRole('heading', { name: 'The record system can’t be reached' }).waitFor();
  await reconnect(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect
    .poll(async () => (await response(page, CHI)).inputValue(), { timeout: 10_000 })
    .toBe('Typed while the server was gone. ☔ שלום');
  await untilSaved(page);

  const other = await world.newcomer();
  await comeToSession(other, world.url, 'Miguel Reyes', 'DBT Skills');
  expect(await (await response(other, CHI)).inputValue()).toBe('Typed while the server was gone. ☔ שלום');
});

test('what is kept on the device cannot be read there', async () => {
  const page = await lead();
  await pickMember(page, 'Benjamin Thørn');
  await cutOff(page);
  await (await response(page, 'Benjamin Thørn')).fill('A secret that only Benjamin’s record holds.');
  await page.getByText('Offline: kept on this device').waitFor();
  const kept = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('groupwork');
      asked.onsuccess = () => resolve(asked.result);
    });
    const all = (store: string) =>
      new Promise<unknown[]>((resolve) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const drafts = (await all('drafts')) as { bytes: ArrayBuffer; owner: string }[];
    const keys = (await all('keys')) as CryptoKey[];
    return {
      count: drafts.length,
      readable: drafts.map(({ bytes }) => new TextDecoder().decode(bytes)).join(),
      extractable: keys.map((key) => key.extractable),
      elsewhere:
        JSON.stringify(Object.entries(sessionStorage)) + JSON.stringify(Object.entries(localStorage)),
    };
  });
  expect(kept.count).toBe(1);
  expect(kept.readable).not.toContain('secret');
  expect(kept.elsewhere).not.toContain('secret');
  expect(kept.extractable).toEqual([false]);
});

test('two facilitators who write in the same place both see both texts, and one chooses', async () => {
  const keiko = await lead();
  const miguel = await world.newcomer();
  await comeToSession(miguel, world.url, 'Miguel Reyes', 'DBT Skills');
  const place = 'Hope Ifeoluwa Adeyemi';
  await pickMember(keiko, place);
  await pickMember(miguel, place);

  await (await response(keiko, place)).fill('Keiko saw her smile.');
  await untilSaved(keiko);
  await (await response(miguel, place)).fill('Miguel heard her laugh.');
  await miguel.getByRole('button', { name: 'Choose between two versions' }).click();
  const dialog = miguel.getByRole('dialog');
  await dialog.getByText('Keiko saw her smile.').waitFor();
  await dialog.getByText('Miguel heard her laugh.').waitFor();
  await dialog.getByLabel('Keep both').check();
  await dialog.getByRole('button', { name: 'Save this' }).click();
  await untilSaved(miguel);
  expect(await (await response(miguel, place)).inputValue()).toBe(
    'Miguel heard her laugh.\n\nKeiko saw her smile.',
  );
});

test('two facilitators who write in different places of one draft lose nothing', async () => {
  const keiko = await lead();
  const miguel = await world.newcomer();
  await comeToSession(miguel, world.url, 'Miguel Reyes', 'DBT Skills');
  await writeGroupNote(keiko, { shared: { Topic: 'Opposite action' } });
  await untilSaved(keiko);
  await writeGroupNote(miguel, { groupOnly: { Cohesion: 'Strong today.' } });
  await untilSaved(miguel);
  await miguel.getByText('Topic was changed by another facilitator.').waitFor();
  expect(await miguel.getByRole('textbox', { name: 'Topic' }).inputValue()).toBe('Opposite action');
});

test('changing attendance does not lose what was written', async () => {
  const page = await lead();
  await chart(page, 'William Ashby Marsh', { fields: { Response: 'Wrote this before the change.' } });
  const panel = await pickMember(page, 'William Ashby Marsh');
  await panel.getByLabel('No-show').check();
  await panel.getByText('an absence note will be written').waitFor();
  await panel.getByLabel('Attended').check();
  expect(await (await response(page, 'William Ashby Marsh')).inputValue()).toBe(
    'Wrote this before the change.',
  );
});

test('signing out warns of unsent text and wipes the device', async () => {
  const page = await lead();
  await pickMember(page, 'Benjamin Thørn');
  await cutOff(page);
  await (await response(page, 'Benjamin Thørn')).fill('Unsent.');
  await page.getByText('Offline: kept on this device').waitFor();
  await page.getByRole('button', { name: 'You and this app' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Delete and sign out' }).click();
  await page.getByRole('link', { name: /^Sign in with/ }).waitFor();
  const left = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    session: Object.keys(sessionStorage).filter((key) => key.startsWith('groupwork')),
  }));
  expect(left).toEqual({ databases: [], session: [] });
});
