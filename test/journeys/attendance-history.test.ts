import type { Locator, Page, Route } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { PROFILE } from '../../src/fhir/systems.ts';
import { attendPast, late, LATE_CANCEL, NO_SHOW } from '../support/past-attendance.ts';
import { attendanceNames, attendanceSaved, markAs, pickMember, untilSaved } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { openGroup } from './groups-steps.ts';
import { expectAccessible, expectWellSeen } from './looking.ts';
import { planTopic } from './plan-topic.ts';
import { comeToSchedule, dayFromNow, untilSaid } from './schedule-steps.ts';
import { signSession, untilInRecords } from './sign-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const BENJAMIN = 'Benjamin Thørn';

/** Four weeks of the group, as somebody marked them; Siobhán O'Brien joined after the second. */
beforeAll(async () => {
  const { gateway } = world.house;
  const session = (weeks: number) => `s-dbt-${dayFromNow(-7 * weeks).replaceAll('-', '')}`;
  await attendPast(gateway, session(4), { [BENJAMIN]: NO_SHOW, 'José Luis García Márquez': late(8) });
  await attendPast(gateway, session(3));
  await attendPast(gateway, session(2));
  await attendPast(gateway, session(1), { [BENJAMIN]: LATE_CANCEL });
});

async function openTab(page: Page, tab: string): Promise<void> {
  await page.getByRole('navigation', { name: 'This group' }).getByRole('link', { name: tab }).click();
}

async function openPicture(page: Page): Promise<Locator> {
  await openGroup(page, 'DBT Skills');
  await openTab(page, 'Attendance');
  const grid = page.getByRole('grid', { name: 'Attendance over time' });
  await grid.waitFor();
  return grid;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? (at instanceof HTMLElement ? at.innerText : '');
  });

test('a lead sees who came over time, in words and by keyboard, and sets what the group calls chronic absence', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  const grid = await openPicture(page);
  await page.getByText(/^4 sessions held · \d+ visits · \d\.\d per session · \d+% attended/).waitFor();
  expect(await grid.getByRole('gridcell', { name: new RegExp(`^${BENJAMIN}, .*: No-show`) }).count()).toBe(1);
  await grid
    .getByRole('gridcell', { name: /^José Luis García Márquez, .*: Attended, 8 minutes late$/ })
    .waitFor();
  await grid
    .getByRole('gridcell', { name: /^Siobhán O'Brien, .*: not yet a member$/ })
    .first()
    .waitFor();
  await expectWellSeen(page, 'the picture');

  await page.getByRole('button', { name: 'Absence rules' }).focus();
  for (let tabs = 0; tabs < 6 && !/Not taken yet$/.test(await focused(page)); tabs++)
    await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^Amara .*: Not taken yet$/);
  for (const key of ['ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
  expect(await focused(page)).toMatch(new RegExp(`^${BENJAMIN}, .*: Late cancel`));
  await page.keyboard.press('Enter');
  const cell = page.getByRole('dialog', { name: BENJAMIN });
  await cell.getByRole('button', { name: 'Plan a follow-up' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/: Late cancel/);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await cell.getByText('Attended 2 of 4 sessions (50%).').waitFor();
  await cell.getByText('Missed the last session.').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Absence rules' }).click();
  const rules = page.getByRole('dialog', { name: 'Absence rules of this group' });
  await rules.getByLabel('Sessions missed').fill('9');
  await rules.getByText('From 1 to the number of sessions looked at.').waitFor();
  await rules.getByLabel('Sessions missed').fill('3');
  await expectAccessible(page, 'the rules');
  await rules.getByRole('button', { name: 'Save the rules' }).click();
  await untilSaid(page, 'The absence rules were saved.');
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Absence rules' }).click();
  await rules.getByLabel('Sessions missed').fill('2');
  await rules.getByRole('button', { name: 'Save the rules' }).click();
  await page.getByRole('heading', { name: 'Worth a look' }).waitFor();
});

test('a flag and its follow-up take two clicks; it is done with an outcome, in words that name no other member', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openPicture(page);
  const look = page.getByRole('region', { name: 'Worth a look' });
  await look.getByRole('button', { name: 'Flag and follow up' }).click();
  const flag = page.getByRole('dialog', { name: 'Flag Benjamin T.’s attendance' });
  await flag.getByRole('button', { name: 'Flag and plan a follow-up' }).waitFor();
  await expectAccessible(page, 'the flag');
  await flag.getByRole('button', { name: 'Flag and plan a follow-up' }).click();
  await untilSaid(page, 'Benjamin T. is flagged, and a follow-up is due');
  await look.getByText('1 follow-up is open.').waitFor();

  await openTab(page, 'Follow-up');
  const open = page.getByRole('region', { name: 'Open' });
  await open.getByRole('button', { name: new RegExp(`^Done: ${BENJAMIN}`) }).click();
  const dialog = page.getByRole('dialog', { name: 'Follow-up of Benjamin T.' });
  await dialog.getByLabel('Left a message').check();
  await dialog.getByLabel(/^What was said/).fill('Asked him to call back; Grace Lindqvist misses him too.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('nothing in one client’s record may name another').waitFor();
  await expectAccessible(page, 'what the guard found');
  await dialog.getByRole('button', { name: /^Replace “Grace Lindqvist” with/ }).click();
  expect(await dialog.getByLabel(/^What was said/).inputValue()).not.toContain('Grace');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await untilSaid(page, 'Saved for Benjamin T.');
  await page
    .getByRole('region', { name: 'Done' })
    .getByText(/^Left a message, /)
    .waitFor();
  await expectWellSeen(page, 'the follow-ups');
});

test('a group’s curriculum says what a member missed, and the make-up is planned and done', async () => {
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  await openGroup(page, 'DBT Skills');
  await openTab(page, 'Curriculum');
  await page.getByRole('button', { name: 'Write the curriculum' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Topic 1', { exact: true }).fill('Radical acceptance');
  await dialog.getByRole('button', { name: 'Add a topic' }).click();
  await dialog.getByLabel('Topic 2', { exact: true }).fill('Self-soothing');
  await dialog.getByLabel('Materials of topic 2, one per line').fill('Handout 7\nAudio of the five senses');
  await expectAccessible(page, 'the curriculum');
  await dialog.getByRole('button', { name: 'Save the curriculum' }).click();
  await untilSaid(page, 'The curriculum was saved.');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Self-soothing' })
    .getByText('in no session yet')
    .waitFor();

  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  const lastWeek = day.format(new Date(`${dayFromNow(-7)}T00:00:00Z`));
  await page.getByRole('button', { name: `Change the topics of ${lastWeek}` }).click();
  await dialog.getByLabel('Radical acceptance').check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const missed = page.getByRole('region', { name: BENJAMIN });
  await missed.getByText('Radical acceptance').waitFor();
  await missed.getByRole('button', { name: `Plan the make-up of ${BENJAMIN} for ${lastWeek}` }).click();
  expect(await dialog.getByLabel('What is to be made up').inputValue()).toContain('Radical acceptance');
  await dialog.getByRole('button', { name: 'Plan the make-up' }).click();
  await untilSaid(page, 'Benjamin T. makes it up by');
  await missed.getByRole('button', { name: `${BENJAMIN} made up ${lastWeek}` }).click();
  await dialog.getByLabel('By materials').check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await missed.getByText(/^By materials, /).waitFor();
  await missed.getByText('1 to make up').waitFor();
  await expectWellSeen(page, 'the curriculum');
});

/** A record system that takes everything but new follow-ups. */
async function refuseFollowUps(route: Route): Promise<void> {
  const sent = route.request().postData() ?? '';
  if (!sent.includes(`"${PROFILE.followUp}"`)) return route.fallback();
  const issue = [{ severity: 'error', code: 'forbidden' }];
  return route.fulfill({ status: 403, json: { resourceType: 'OperationOutcome', issue } });
}

test('signing a session in which nobody came plans the follow-ups that the rules ask for; what was missed stands in the entries', async () => {
  const session = `s-lwp-${dayFromNow(0).replaceAll('-', '')}`;
  await planTopic(world.house.gateway, 'g-lwp', session, { title: 'Pacing', materials: ['The diary'] });
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Thandiwe', 'Living Well with Pain');
  await page.getByRole('button', { name: 'All attended' }).waitFor();
  const names = await attendanceNames(page);
  const [last = '', ...others] = names.toReversed();
  for (const name of others) await markAs(page, name, 'No-show');
  await attendanceSaved(page);
  const entry = await pickMember(page, names[0] ?? '');
  await entry.getByRole('button', { name: 'Plan a follow-up' }).click();
  await entry.getByText(/^Follow-up due /).waitFor();
  const written = () =>
    entry.getByRole('textbox').evaluateAll((all) => all.map((one) => 'value' in one && one.value));
  await expect.poll(written).toContainEqual(expect.stringMatching(/^Follow-up planned by .*\.$/));
  expect(await written()).toContain('Missed: Pacing. Can be made up with: The diary.');
  await entry.getByRole('button', { name: 'Plan the make-up' }).click();
  await entry.getByText(/^Make-up due /).waitFor();
  await expect
    .poll(written)
    .toContainEqual(expect.stringMatching(/^Missed: Pacing\. .* Missed content is to be made up by .*\.$/));
  await untilSaved(page);
  // whose absence is marked after the others' follow-ups are planned has none before signing
  await page.getByRole('link', { name: 'Attendance', exact: true }).click();
  await markAs(page, last, 'No-show');
  await attendanceSaved(page);
  await page.route('**/*', refuseFollowUps);
  await signSession(page);
  await untilInRecords(page, names.length);
  const unplanned = page.getByRole('alert').filter({ hasText: 'Follow-ups are not planned yet' });
  await unplanned.getByText(/could not be planned for /).waitFor();
  await expectAccessible(page, 'follow-ups that could not be planned');
  await page.unroute('**/*', refuseFollowUps);
  await unplanned.getByRole('button', { name: 'Plan them now' }).click();
  await page.getByText('The follow-ups are planned.').waitFor();
  await page.goto(`${world.url}/app/groups/g-lwp/follow-up`);
  const open = page.getByRole('region', { name: 'Open' });
  await expect.poll(() => open.getByRole('listitem').count(), { timeout: 15_000 }).toBe(names.length + 1);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Follow-up' }).click();
  await page.getByRole('heading', { level: 1, name: 'Follow-up' }).waitFor();
  await expect.poll(() => open.getByRole('listitem').count()).toBeGreaterThan(0);
});
