import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pdfPages } from '../support/pdf-text.ts';
import { card, openClient, openWholeRecord, writeAddendum } from './client-steps.ts';
import { openGroup, section } from './groups-steps.ts';
import { expectAccessible, expectWellSeen } from './looking.ts';
import { comeToSchedule, dayFromNow, untilSaid } from './schedule-steps.ts';
import { useWorld } from './world.ts';

// The clinic was opened five days ago: the sessions of that day are over and nobody has signed them.
const world = useWorld({ history: true, today: dayFromNow(-5) });

const PATIENTLY = { timeout: 15_000 };
const AMARA = 'Amara Chidinma Okonkwo-Bell';
const OTHERS = ['Thørn', 'Nguyễn', 'Adeyemi', 'García', "O'Brien", 'Marsh', 'Lindqvist'];

test('a client’s page holds who they are, both parts of their notes, attendance, goals and charges', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openClient(page, AMARA);
  for (const fact of ['Record HE-204117', 'Goes by Mara', /^Born Apr 17, 1992/])
    await page.getByText(fact).first().waitFor();
  const attendance = card(page, 'Attendance').getByRole('list', {
    name: 'Attendance in DBT Skills, oldest first',
  });
  expect(await attendance.innerText()).toMatch(/: attended, \d+ minutes/);
  await card(page, 'Attendance').getByText('100%').first().waitFor();
  await card(page, 'Goals').getByText('Now: improving').first().waitFor();
  await card(page, 'Charges').getByRole('cell', { name: '90853 Group psychotherapy' }).first().waitFor();
  await card(page, 'Charges').getByText('Amounts and payments are kept in your billing system').waitFor();

  const [newest, ...older] = await page.getByTestId('client-note').all();
  expect(older.length).toBeGreaterThan(2);
  const words = (await newest?.innerText()) ?? '';
  expect(words.indexOf('The same in every attendee’s note')).toBeGreaterThan(0);
  expect(words.indexOf('In this client’s record only')).toBeGreaterThan(0);
  expect(words.indexOf('Response to treatment')).toBeGreaterThan(
    words.indexOf('In this client’s record only'),
  );
  // Five days ago a session took place that nobody has signed: there is no note of it.
  expect(await page.getByTestId('client-note').count()).toBe(4);

  // Somebody in two groups, with an absence.
  await openClient(page, 'Maximiliana');
  await page.getByTestId('client-note').getByText('Absent').waitFor();
  await openClient(page, 'ליאת בן־דוד');
  await page.getByLabel('Notes of which group').selectOption({ label: 'Evening Process Group' });
  const groups = await page.getByTestId('client-note').getByRole('heading', { level: 3 }).allInnerTexts();
  expect(groups.length).toBeGreaterThan(0);
  for (const each of groups) expect(each).toContain('Evening Process Group');
});

test('from the client’s page somebody joins a group and leaves it with the circumstances', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openClient(page, AMARA);
  await page.getByRole('button', { name: 'Add to a group' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Group', { exact: true }).selectOption({ label: 'LWP · Living Well with Pain' });
  await dialog.getByLabel('First day in the group').fill(dayFromNow(-3));
  await dialog.getByText(/^Concerns \d+ coming sessions?/).waitFor();
  await dialog.getByRole('button', { name: 'Add to the group' }).click();
  await untilSaid(page, `${AMARA}: in the group. Appears in`);
  await card(page, 'Groups')
    .getByRole('link', { name: /Living Well with Pain/ })
    .waitFor();
  await card(page, 'Next sessions')
    .getByText(/Living Well with Pain/)
    .first()
    .waitFor();

  const pick = async (action: string) => {
    await page
      .getByRole('button', { name: 'What to do with the membership in Living Well with Pain' })
      .click();
    await page.getByRole('menuitem', { name: action }).click();
  };
  await pick('Record a departure');
  await dialog.getByLabel('Last day in the group').fill(dayFromNow(-1));
  await dialog.getByLabel('Circumstances').selectOption('transferred');
  await dialog.getByRole('button', { name: 'Record the departure' }).click();
  await untilSaid(page, 'No longer expected in');
  await card(page, 'Groups').getByRole('heading', { name: 'Earlier' }).waitFor();
  await card(page, 'Groups').getByText('Transferred to other treatment').waitFor();
  await openGroup(page, 'Living Well with Pain');
  await section(page, 'Former members').getByRole('link', { name: AMARA }).click();
  await page.getByRole('heading', { level: 1, name: AMARA }).waitFor();
});

test('an addendum is checked, signed and shown under the note, which stays as it was; the sheet holds this client alone', async () => {
  const page = await world.newcomer({ acceptDownloads: true });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openClient(page, AMARA);
  const note = await openWholeRecord(page);
  const signed = await note.getByTestId('section-response').innerText();

  const leaking = 'On the phone she said that Siobhán had driven her home.';
  const form = await writeAddendum(page, leaking);
  await form.getByText('Not signed: these words identify another member.').waitFor();
  // A browser that breaks down takes none of it along.
  await page.reload();
  const words = form.getByLabel('Words of the addendum');
  await expect.poll(() => words.inputValue(), PATIENTLY).toBe(leaking);
  await form.getByRole('button', { name: 'Write “another group member”' }).click();
  await expect.poll(() => words.inputValue(), PATIENTLY).not.toContain('Siobhán');
  await form.getByRole('button', { name: 'Sign and add' }).click();
  await page.getByText('Signed and added.').waitFor();
  const addendum = page.getByTestId('addendum');
  expect(await addendum.innerText()).toContain('another group member had driven her home');
  expect(await addendum.innerText()).toContain('Signed by Keiko Ito, PsyD');
  expect(await note.getByTestId('section-response').innerText()).toBe(signed);
  await page.getByText('Who signed what, and when').click();
  await page.getByText('Keiko Ito, PsyD signed addendum 1').waitFor();
  await page.getByText('Nothing has been changed since').waitFor();

  await page.getByRole('button', { name: 'Copy the text' }).click();
  await page.getByText('Copied. Paste it where you need it.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Record number: HE-204117');
  expect(copied).toContain('another group member had driven her home');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the text' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d HE-204117 group note\.txt$/);
  expect(await readFile(await file.path(), 'utf8')).toBe(copied);

  await page.emulateMedia({ media: 'print' });
  const sheet = await page.locator('body').innerText();
  const paper = pdfPages(await page.pdf({ format: 'Letter' }));
  expect(paper.length).toBeLessThan(4);
  // every page says whose it is, should one be torn off
  for (const each of paper) expect(plain(each)).toContain(plain('Record HE-204117'));
  for (const said of [
    AMARA,
    'Born Apr 17, 1992 · Record HE-204117',
    'RESPONSE TO TREATMENT',
    'Addendum 1 to',
    'another group member had driven her home',
  ]) {
    expect(sheet).toContain(said);
    expect(plain(paper.join(''))).toContain(plain(said));
  }
  for (const said of [...OTHERS, 'Schedule', 'Copy the text', 'Who signed what']) {
    expect(sheet).not.toContain(said);
    expect(plain(paper.join(''))).not.toContain(plain(said));
  }
});

/** Lines on paper break and letters are spaced as they fit: compared is what is written. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

test('the worklist has the oldest first, marks what is overdue, and leads to the session with one click', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await page.getByRole('button', { name: 'You and this app' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  const phrases = page.getByRole('region', { name: 'Quick phrases' });
  await phrases.getByLabel('Code of phrase 1').fill('hw');
  await phrases.getByLabel('Words of phrase 1').fill('Homework was done.');
  await phrases.getByRole('button', { name: 'Save' }).click();
  await phrases.getByText('Your phrases are kept, on your other devices too.').waitFor();
  const time = page.getByRole('region', { name: 'Time to sign' });
  expect(await time.getByLabel('Days after the session').inputValue()).toBe('3');
  await time.getByLabel('Days after the session').fill('4');
  await time.getByLabel('Which days count').selectOption('Every day');
  await time.getByRole('button', { name: 'Save' }).click();
  await time.getByText('The clinic’s time to sign is kept.').waitFor();
  await expectAccessible(page, 'the settings');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Unsigned\s*8 notes wait for you$/ }).click();
  await page.getByText('Overdue: more than 4 days after the session.').waitFor();
  await page.getByRole('heading', { name: '8 notes wait for you, 8 overdue.' }).waitFor();
  await page.getByRole('radiogroup', { name: 'Whose notes' }).getByText('Everyone’s').click();
  const theirs = page.getByRole('region', { name: /^Thandiwe/ });
  await theirs.getByText('9 notes to sign').waitFor();
  await page.getByText(/^Nothing waits for .*Miguel Reyes/).waitFor();
  const mine = page.getByRole('region', { name: /^Keiko Ito, PsyD \(you\)/ });
  expect(await mine.getByTestId('work-item').innerText()).toMatch(/5 days[^]*Overdue[^]*nothing charted yet/);
  await mine.getByRole('link', { name: /^Take attendance: DBT Skills/ }).click();
  await page.getByRole('heading', { level: 1, name: 'DBT Skills' }).waitFor();
  await page.getByRole('button', { name: 'All attended' }).waitFor();
});

test('the front desk sees memberships, attendance and charges, no notes; and the server gives it none', async () => {
  const page = await world.newcomer();
  let token = '';
  page.on('request', (request) => {
    if (request.url().includes('/fhir')) token = request.headers().authorization ?? token;
  });
  await comeToSchedule(page, world.url, 'Dolores Whitfield');
  await openClient(page, AMARA);
  await card(page, 'Groups')
    .getByRole('link', { name: /DBT Skills/ })
    .waitFor();
  await card(page, 'Attendance').getByText('100%').first().waitFor();
  await card(page, 'Charges').getByRole('cell', { name: '90853 Group psychotherapy' }).first().waitFor();
  await page.getByText('Notes, goals and flags are shown to clinicians only.').waitFor();
  expect(await page.getByTestId('client-note').count()).toBe(0);
  expect(await page.locator('body').innerText()).not.toContain('self-harm');
  const patient = /clients\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  for (const path of [`/record/${patient}`, '/unsigned']) {
    await page.goto(`${world.url}/app${path}`);
    await page.getByRole('heading', { name: /access|allow|permission|role/i }).waitFor();
  }
  for (const type of ['Composition', 'DocumentReference', 'QuestionnaireResponse', 'Goal', 'Flag', 'Task']) {
    const answer = await page.request.get(`${world.house.fhirUrl}/${type}?patient=Patient/${patient}`, {
      headers: { authorization: token },
    });
    expect(answer.status(), type).toBe(403);
  }
});

test('a client’s page that cannot be loaded says so, and comes back; one who is not there is told', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await page.goto(`${world.url}/app/clients/nobody-here`);
  await page.getByRole('heading', { name: 'This client was not found' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Clients and groups' }).click();
  await page.getByRole('rowheader').first().waitFor();
  await page.route('**/fhir**', (route) => route.abort());
  await page.getByRole('link', { name: AMARA }).click();
  await page.getByRole('heading', { name: 'The record system can’t be reached' }).waitFor();
  await page.unroute('**/fhir**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { level: 1, name: AMARA }).waitFor();
});

test('axe finds nothing on these screens in either theme, and nothing is cut off at any width', async () => {
  const page = await world.newcomer({ reducedMotion: 'reduce' });
  await comeToSchedule(page, world.url, 'Thandiwe');
  await openClient(page, 'Maximiliana');
  await expectWellSeen(page, 'a client’s page');
  await openWholeRecord(page);
  await page.getByText('Who signed what, and when').click();
  await page.getByText('Nothing has been changed since').waitFor();
  await page.getByRole('button', { name: 'Add an addendum' }).click();
  await page.getByLabel('Words of the addendum').fill('Tomasina called for her.');
  await page.getByRole('status', { name: 'Words that identify another member' }).waitFor();
  await expectWellSeen(page, 'the record with an addendum');
  await page.goto(`${world.url}/app/unsigned?whose=others`);
  await page.getByTestId('work-item').first().waitFor();
  await page.getByText('My groups and clients').waitFor();
  await expectWellSeen(page, 'the worklist');
});
