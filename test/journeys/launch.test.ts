import { expect, test } from 'vitest';
import { comeToSession, signInFromApp, signInToEhr } from './ehr-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const writes = (urls: readonly string[]) => urls.filter((url) => url.includes('/fhir'));

test('a standalone launch leads to today’s schedule and from there to a session', async () => {
  const page = await world.newcomer();
  await signInToEhr(page, world.url, 'Miguel Reyes');
  await page.goto(`${world.url}/app/`);
  await signInFromApp(page);
  await page.getByRole('heading', { name: /^Schedule: / }).waitFor();
  await page.getByRole('button', { name: /DBT Skills/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Attendance' }).click();
  await page.getByRole('heading', { level: 1, name: 'DBT Skills' }).waitFor();
});

test('a record system that is not on the list is refused by name, and nothing is sent to it', async () => {
  const page = await world.newcomer();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${world.url}/app/launch?iss=https%3A%2F%2Fevil.example%2Ffhir&launch=abc`);
  await page.getByRole('heading', { name: 'This record system is not known to Groupwork' }).waitFor();
  await page.getByText('https://evil.example/fhir').waitFor();
  expect(asked.filter((url) => url.includes('evil.example') && !url.startsWith(world.url))).toEqual([]);
});

test('a known address with one more slash is not that address', async () => {
  const page = await world.newcomer();
  await page.goto(`${world.url}/app/launch?iss=${encodeURIComponent(`${world.url}/fhir/`)}&launch=abc`);
  await page.getByRole('heading', { name: 'This record system is not known to Groupwork' }).waitFor();
});

test('an address without a record system says where to start', async () => {
  const page = await world.newcomer();
  await page.goto(`${world.url}/app/launch`);
  await page.getByRole('heading', { name: 'Open Groupwork from your record system' }).waitFor();
});

test('an answer with a state that this window did not begin is refused before anything is sent', async () => {
  const page = await world.newcomer();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${world.url}/app/callback?code=stolen&state=${'x'.repeat(43)}`);
  await page.getByRole('heading', { name: 'This sign-in was not started here' }).waitFor();
  expect(asked.filter((url) => url.includes('/auth/'))).toEqual([]);
  expect(writes(asked)).toEqual([]);
});

test('a code that comes a second time is refused and explained', async () => {
  const page = await world.newcomer();
  let callback = '';
  page.on('framenavigated', (frame) => {
    if (frame.url().includes('/app/callback')) callback = frame.url();
  });
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await page.goto(callback);
  await page.getByRole('heading', { name: 'This sign-in was not started here' }).waitFor();
});

test('a code that the server no longer takes is explained', async () => {
  const page = await world.newcomer();
  await signInToEhr(page, world.url, 'Keiko Ito');
  await page.route('**/auth/token', (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/json',
      body: JSON.stringify({ error: 'invalid_grant' }),
    }),
  );
  await page.getByRole('button', { name: /Open in Groupwork.*DBT/ }).click();
  await page.getByRole('heading', { name: 'This sign-in was already used' }).waitFor();
});

test('somebody who says no at the record system is told that access was not given', async () => {
  const page = await world.newcomer();
  await signInToEhr(page, world.url, 'Keiko Ito');
  await page.goto(`${world.url}/app/`);
  await page.getByRole('link', { name: /^Sign in with/ }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Access was not given' }).waitFor();
});

test('the front desk, whose role has no notes, comes to the schedule, and is told what is missing at a session', async () => {
  const page = await world.newcomer();
  await signInToEhr(page, world.url, 'Dolores Whitfield');
  await page.getByRole('button', { name: /Open in Groupwork.*DBT/ }).click();
  await page.getByRole('heading', { name: /^Schedule: / }).waitFor();
  await page.goto(`${world.url}/app/session/any`);
  await page.getByRole('heading', { name: 'Groupwork was not given enough access' }).waitFor();
  await page.getByText('draft notes').waitFor();
  expect(await page.getByText('therapy groups').count()).toBe(0);
  await page.getByRole('link', { name: 'To the schedule' }).click();
  await page.getByRole('heading', { name: /^Schedule: / }).waitFor();
});

test('an individual appointment and one that is not there are told apart from a group session', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await page.goto(`${world.url}/app/session/no-such-appointment`);
  await page.getByRole('heading', { name: 'This session was not found' }).waitFor();
  await page.getByRole('link', { name: 'Pick another session' }).click();
  await page.getByRole('heading', { name: /^Schedule: / }).waitFor();
});

test('signing in again after the EHR ended the session brings back the place and the unsent text', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await page.getByRole('link', { name: 'Charting', exact: true }).click();
  await page.route('**/fhir/**', (route) => route.fulfill({ status: 401, body: '' }));
  await page.getByRole('textbox', { name: 'Topic' }).fill('Typed after the sign-in ran out');
  const again = page.getByRole('link', { name: 'Sign in again' });
  await again.waitFor();
  await page.unroute('**/fhir/**');
  await signInFromApp(page);
  const topic = page.getByRole('textbox', { name: 'Topic' });
  await topic.waitFor();
  expect(await topic.inputValue()).toBe('Typed after the sign-in ran out');
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .waitFor();
});
