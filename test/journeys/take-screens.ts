import { chart, pickMember, takeAttendance, untilSaved, writeGroupNote } from './chart-steps.ts';
import { comeToSession } from './ehr-steps.ts';
import { openRecord, readNote, signSession, untilInRecords } from './sign-steps.ts';
import { shoot } from './pictures.ts';
import { startWorld } from './start-world.ts';

/** `npm run screens`: one session from launch to record, with a picture of every screen, light and dark, wide and narrow. */
const SHARED = {
  Topic: 'Distress tolerance: TIPP',
  'Skills taught': 'Temperature, intense exercise, paced breathing, paired muscle relaxation.',
  'Homework review': 'Six of seven practiced opposite action at least once.',
  Interventions: 'Teaching with the skills sheet; paced breathing practiced twice; coaching in pairs.',
  Homework: 'One TIPP skill a day; note the urge before and after on the diary card.',
};

const ENTRIES: Readonly<Record<string, readonly [string, string, string, string, string?]>> = {
  'Amara Chidinma Okonkwo-Bell': [
    'Active',
    'Bright',
    'Explained paced breathing to a peer in her own words and linked it to the night shift, when urges are strongest.',
    'Improving',
    'Nine days without self-harm; used ice water twice.',
  ],
  'Benjamin Thørn': [
    'Some',
    'Calm',
    'Said little before the break; then described an argument at work and where a skill would have fit.',
    'No Change',
  ],
  'Chi Thị Nguyễn': [
    'Quiet',
    'Anxious',
    'Practiced with the group and, asked, named the moment in which breathing became easier.',
    'Improving',
    'Called a friend before acting.',
  ],
  'Hope Ifeoluwa Adeyemi': [
    'Active',
    'Calm',
    'Challenged her own thought that skills are for others; tried intense exercise on the spot.',
    'In Progress',
  ],
  'José Luis García Márquez': [
    'Some',
    'Flat',
    'Listened; said that muscle relaxation reminded him of physiotherapy after the accident.',
    'No Change',
  ],
  "Siobhán O'Brien": [
    'Active',
    'Irritable',
    'Was annoyed at the homework, said so, and stayed with it; found a shorter version that she will use.',
    'Improving',
  ],
  'William Ashby Marsh': [
    'Some',
    'Sad',
    'Spoke of the anniversary of a loss; accepted support from the group without turning it away.',
    'Sustaining',
  ],
};

const world = await startWorld({ history: true });
try {
  const page = await world.newcomer();
  await page.goto(`${world.url}/app/launch?iss=https%3A%2F%2Frecords.elsewhere.example%2Fr4`);
  await page.getByRole('heading').first().waitFor();
  await shoot(page, 'launch-refused');
  await comeToSession(page, world.url, 'Keiko Ito', 'DBT Skills');
  await shoot(page, 'attendance-new');
  await takeAttendance(page, { 'Grace Lindqvist': 'No-show' });
  await shoot(page, 'attendance');
  await writeGroupNote(page, {
    shared: SHARED,
    groupOnly: { 'Process observations': 'Warm start. Two members supported each other unasked.' },
  });
  for (const [index, [name, entry]] of Object.entries(ENTRIES).entries()) {
    const [participation, affect, response, progress, words] = entry;
    await chart(page, name, {
      fields: {
        Participation: [participation],
        Affect: [affect],
        Response: response,
        ...(index === 2 ? {} : { Risk: ['None voiced'] }),
      },
      goal: { progress, ...(words === undefined ? {} : { words }) },
    });
  }
  await pickMember(page, 'Chi Thị Nguyễn');
  await untilSaved(page);
  await shoot(page, 'charting');
  await page.getByRole('button', { name: 'Everyone' }).click();
  await page.getByTestId('everyone-row').first().waitFor();
  await shoot(page, 'charting-everyone');
  await page.getByRole('textbox', { name: 'Response: Chi Thị Nguyễn' }).press('Control+End');
  await page.keyboard.type(' ;no');
  await shoot(page, 'charting-codes');
  for (const _ of ' ;no') await page.keyboard.press('Backspace');
  await page.keyboard.press('Alt+p');
  await shoot(page, 'privacy');
  await page.keyboard.press('Alt+p');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
  await shoot(page, 'keyboard');
  await page.keyboard.press('Escape');
  await pickMember(page, 'Grace Lindqvist');
  await shoot(page, 'charting-absent');
  await chart(page, 'Grace Lindqvist', {
    fields: { 'Follow-up': 'Call on Thursday; second absence in a row.' },
  });
  await page.route('**/fhir/**', (route) => route.abort());
  await chart(page, 'Benjamin Thørn', { fields: { Plan: 'Offer an individual session on work.' } });
  await page.getByText('Offline: kept on this device').waitFor();
  await shoot(page, 'charting-offline');
  await page.unroute('**/fhir/**');
  await untilSaved(page);
  await readNote(page, 'Chi Thị Nguyễn');
  await shoot(page, 'review-missing');
  await chart(page, 'Chi Thị Nguyễn', { fields: { Risk: ['None voiced'] } });
  await untilSaved(page);
  await readNote(page, 'Amara Chidinma Okonkwo-Bell');
  await shoot(page, 'review');
  await signSession(page);
  await untilInRecords(page, 8);
  await shoot(page, 'signed');
  await openRecord(page, 'Amara Chidinma Okonkwo-Bell');
  await shoot(page, 'record');
  await page.goto(`${world.url}/app/schedule`);
  await page.getByRole('heading', { name: /^Schedule: / }).waitFor();
  await shoot(page, 'sessions');
} finally {
  await world.close();
}
