import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from './looking.ts';
import { planTopic } from './plan-topic.ts';
import { comeToSchedule, dayFromNow } from './schedule-steps.ts';
import { openRecord, untilInRecords } from './sign-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const MOST = 12;

/** Each member's own words, with the codes of how they took part, what risk was voiced and how a goal goes. */
const ENTRIES: Readonly<Record<string, string>> = {
  'Amara Chidinma Okonkwo-Bell':
    ';active ;none-voiced ;improving Explained paced breathing and linked it to night shifts.',
  'Benjamin Thørn':
    ';some ;none-voiced ;no-change Said little until the break, then described an argument at work.',
  'Chi Thị Nguyễn':
    ';quiet ;none-voiced ;in-progress Practiced with the group and named when breathing became easier.',
  'Grace Lindqvist': ';active ;none-voiced ;improving Brought her diary card and asked how to rate an urge.',
  'Hope Ifeoluwa Adeyemi':
    ';active ;none-voiced ;in-progress Doubted that skills are for her, then tried ice water.',
  'José Luis García Márquez':
    ';some ;none-voiced ;sustaining Muscle relaxation reminded him of physiotherapy.',
  "Siobhán O'Brien":
    ';active ;none-voiced ;improving Was annoyed at the homework, said so, and found a shorter one.',
  'William Ashby Marsh':
    ';some ;none-voiced ;no-change Spoke of an anniversary and accepted support from the group.',
};

/** A clinician's hands: every click and every field that is typed into counts. */
class Hands {
  actions = 0;

  async click(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  async type(field: Locator, text: string): Promise<void> {
    this.actions += 1;
    await field.pressSequentially(text);
  }
}

/** What the group decided weeks ago: today's session teaches TIPP. */
function planToday(): Promise<void> {
  return planTopic(world.house.gateway, 'g-dbt', `s-dbt-${dayFromNow(0).replaceAll('-', '')}`, {
    title: 'Distress tolerance: TIPP',
    summary: 'Temperature, intense exercise, paced breathing, paired muscle relaxation.',
    materials: [],
  });
}

const lineOf = (page: Page, member: string) =>
  page.getByRole('textbox', { name: `Response: ${member}`, exact: true });

test(`eight members, all present, are charted from the schedule to signed with at most ${MOST} actions`, async () => {
  await planToday();
  const page = await world.newcomer();
  await comeToSchedule(page, world.url, 'Keiko Ito');
  const hands = new Hands();

  await hands.click(
    page.getByRole('navigation', { name: 'To chart' }).getByRole('link', { name: /DBT Skills/ }),
  );
  await hands.type(
    page.getByRole('region', { name: 'Shared' }).getByRole('textbox', { name: 'Interventions' }),
    'Teaching with the skills sheet; paced breathing practiced twice; coaching in pairs.',
  );
  for (const [member, words] of Object.entries(ENTRIES)) await hands.type(lineOf(page, member), words);
  await page.getByText('8 of 8 ready').waitFor();
  await hands.click(page.getByRole('link', { name: 'Review and sign' }));
  await hands.click(page.getByRole('button', { name: 'Sign and lock 8 notes' }));

  await page.waitForURL(/\/notes$/);
  expect(hands.actions).toBeLessThanOrEqual(MOST);
  await untilInRecords(page, 8);
  await expectAccessible(page, 'signed notes');
  const record = await openRecord(page, 'Benjamin Thørn');
  for (const words of [
    'Distress tolerance: TIPP',
    'paced breathing practiced twice',
    'Participated at times.',
    'No risk concerns were voiced.',
    'Progress: no change.',
    'Said little until the break, then described an argument at work.',
    '90 minutes',
    '90853',
  ])
    expect(record).toContain(words);
  expect(record).not.toContain(';none');
});
