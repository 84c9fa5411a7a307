import { expect, test } from 'vitest';
import type { FhirGateway, Write } from '../../src/gateway/port.ts';
import { systemClock } from '../../src/run/clock.ts';
import { relayPass } from '../support/clinic-steps.ts';
import {
  attendanceNames,
  attendanceSaved,
  chart,
  markAs,
  takeAttendance,
  untilSaved,
  writeGroupNote,
} from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { expectWellSeen } from './looking.ts';
import { signSession, untilInRecords } from './sign-steps.ts';
import { useWorld } from './world.ts';

/** The relay looks at the open Tasks when the test says so: until the other facilitator has signed, nothing is to be refused. */
const world = useWorld({ relay: false });
const GROUP = 'Living Well with Pain';

const isGroupRecord = ({ resource }: Write) =>
  resource.resourceType === 'Composition' && resource.subject?.reference?.startsWith('Group/') === true;

/** The same server with a rule of its own that no group record passes. */
function refusingGroupRecords(gateway: FhirGateway): FhirGateway {
  const fault = { kind: 'invalid', status: 422, reached: 'yes', advice: 'A rule of this server.' } as const;
  return {
    ...gateway,
    transact: (writes) =>
      writes.some(isGroupRecord) ? Promise.resolve({ ok: false, fault }) : gateway.transact(writes),
  };
}

test('a group record that the server refuses says so, and is sent once more when the server was put right', async () => {
  const relay = (gateway: FhirGateway) => relayPass({ gateway, clock: systemClock });
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Thandiwe', GROUP);
  await takeAttendance(page);
  const [first = '', ...others] = await attendanceNames(page);
  for (const name of others) await markAs(page, name, 'Excused');
  await attendanceSaved(page);
  await writeGroupNote(page, { shared: { Topic: 'Pacing', Interventions: 'Teaching; practice.' } });
  await chart(page, first, {
    fields: { Participation: ['Some'], Response: 'Listened first.', Risk: ['None voiced'] },
    goal: { progress: 'No Change', words: 'Walked twice.' },
  });
  await untilSaved(page);
  await signSession(page);
  await page.getByText(`0 of ${others.length + 1} notes are in the records`).waitFor();
  const refusing = refusingGroupRecords(world.house.gateway);
  await relay(refusing);
  await untilInRecords(page, others.length + 1);

  const co = await world.newcomer();
  await comeToSession(co, world.url, 'Petrovi', GROUP);
  await co.getByRole('button', { name: 'Sign the group record' }).click();
  await co.getByRole('button', { name: 'Sign the group record' }).waitFor({ state: 'hidden' });
  expect(await relay(refusing)).toMatchObject({ stopped: 1, written: 0 });

  const record = page.getByRole('region', { name: 'Group record' });
  const problem = record.getByRole('alert');
  await problem.getByText('The group record could not be written:').waitFor();
  expect(await problem.innerText()).toContain('The server refused the record as invalid.');
  await expectWellSeen(page, 'group record stopped');

  await problem.getByRole('button', { name: 'Try again' }).click();
  await problem.waitFor({ state: 'hidden' });
  expect(await relay(world.house.gateway)).toMatchObject({ written: 1 });
  await record.getByText('Written and signed.').waitFor();
  await co.getByText('Written and signed.').waitFor();
});
