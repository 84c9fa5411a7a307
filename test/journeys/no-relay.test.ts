import { expect, test } from 'vitest';
import {
  attendanceNames,
  chart,
  markAs,
  attendanceSaved,
  takeAttendance,
  untilSaved,
  writeGroupNote,
} from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { openRecord, signSession, untilInRecords } from './sign-steps.ts';
import { useWorld } from './world.ts';

const world = useWorld({ relay: false });

test('where neither a bot nor a relay takes the notes up, the app offers to write them itself after ten seconds', async () => {
  const page = await world.newcomer();
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await takeAttendance(page);
  const names = await attendanceNames(page);
  for (const name of names.slice(2)) await markAs(page, name, 'Late cancel');
  await attendanceSaved(page);
  await writeGroupNote(page, {
    shared: { Topic: 'Radical acceptance', 'Skills taught': 'Turning the mind.', Interventions: 'Teaching.' },
  });
  for (const [index, name] of names.slice(0, 2).entries())
    await chart(page, name, {
      fields: {
        Participation: ['Active'],
        Response: index === 0 ? 'Tried it on the spot.' : 'Doubted that it could help at night.',
        Risk: ['None voiced'],
      },
      goal: {
        progress: 'Improving',
        words: index === 0 ? 'One day without urges.' : 'Called before acting.',
      },
    });
  await untilSaved(page);
  await signSession(page);
  await page.getByText(`0 of ${names.length} notes are in the records`).waitFor();
  await page.getByRole('button', { name: 'Write the records now from here' }).click({ timeout: 20_000 });
  await untilInRecords(page, names.length);
  expect(await openRecord(page, names[0] ?? '')).toContain('Tried it on the spot.');
});
