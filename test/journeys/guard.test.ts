import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chart, pickMember, takeAttendance, untilSaved, writeGroupNote } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { signSession, untilInRecords } from './sign-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld();
const AMARA = 'Amara Chidinma Okonkwo-Bell';
const REASON = 'He asked to be named.';
const SAID = 'Moved when Ben told his story; Ben’s courage helped her. She will try it with grace.';

async function lead(): Promise<Page> {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  return page;
}

const response = async (page: Page) =>
  (await pickMember(page, AMARA)).getByRole('textbox', { name: 'Response' });
const findings = async (page: Page) =>
  (await pickMember(page, AMARA)).getByRole('status', { name: 'Words that identify another member' });

test('a name that is typed is marked at once, replaced everywhere by one click, and undone by the keyboard', async () => {
  const page = await lead();
  await takeAttendance(page, { 'Chi Thị Nguyễn': 'Excused' });
  await chart(page, AMARA, { fields: { Response: SAID } });
  await (await findings(page)).getByText('“Ben”').waitFor();
  expect(await (await findings(page)).getByRole('listitem').count()).toBe(1);
  expect(await page.locator('mark[data-severity="block"]').allInnerTexts()).toEqual(['Ben', 'Ben']);

  await page.getByRole('button', { name: 'Replace all 2' }).click();
  const replaced = await (await response(page)).inputValue();
  expect(replaced).not.toContain('Ben');
  expect(replaced).toMatch(/another group member/);
  expect(await page.locator('mark[data-severity="block"]').count()).toBe(0);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await (await response(page)).inputValue()).toBe(SAID);
});

test('signing waits for a name without a reason; the reason is kept with the group, in nobody’s record', async () => {
  const page = await lead();
  await writeGroupNote(page, {
    shared: {
      Topic: 'Distress tolerance',
      'Skills taught': 'Paced breathing',
      Interventions: 'Skills training',
    },
  });
  const fields = { Participation: ['Active'], Response: SAID, Risk: ['None voiced'] } as const;
  await chart(page, AMARA, { fields, goal: { progress: 'Improving' } });
  await untilSaved(page);
  const ready = page.getByRole('banner').getByText(/^\d of 8 ready$/);
  await expect.poll(() => ready.innerText()).toBe('1 of 8 ready');

  await (await findings(page)).getByRole('button', { name: 'Keep it, with a reason…' }).click();
  await page.getByRole('textbox', { name: 'Reason to sign anyway: Ben' }).fill(REASON);
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: 'Sign and lock 2 notes' }).waitFor();
  await signSession(page);
  await untilInRecords(page, 2);

  const signings = await world.house.gateway.search('Provenance', { _count: 500 });
  const told = signings.ok
    ? signings.value.matches.filter((one) => JSON.stringify(one).includes(REASON))
    : [];
  expect(
    told.map((one) => one.resourceType === 'Provenance' && one.target[0]?.reference?.split('/')[0]),
  ).toEqual(['QuestionnaireResponse']);
  for (const type of [
    'Composition',
    'DocumentReference',
    'QuestionnaireResponse',
    'Task',
    'AuditEvent',
  ] as const) {
    const found = await world.house.gateway.search(type, { _count: 500 });
    expect(found.ok && JSON.stringify(found.value.matches).includes(REASON)).toBe(false);
  }
});
