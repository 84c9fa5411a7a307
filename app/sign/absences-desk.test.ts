import { expect, test } from 'vitest';
import { patientId } from '../../src/domain/ids.ts';
import { AbsencesDesk, type Unplanned } from './absences-desk.ts';

const BEN = patientId('p-ben');

test('what could not be planned is kept until another try plans it, and each step is told', async () => {
  const desk = new AbsencesDesk();
  const seen: unknown[] = [];
  desk.subscribe(() => seen.push(desk.state()));
  const answers: Unplanned[] = ['all', [BEN], []];
  for (const answer of answers) await desk.run(() => Promise.resolve(answer));
  expect(seen).toEqual([
    { busy: true, left: undefined, tries: 0 },
    { busy: false, left: 'all', tries: 1 },
    { busy: true, left: 'all', tries: 1 },
    { busy: false, left: [BEN], tries: 2 },
    { busy: true, left: [BEN], tries: 2 },
    { busy: false, left: [], tries: 3 },
  ]);
});

test('planning that breaks off is said as well, and can be tried again', async () => {
  const desk = new AbsencesDesk();
  await desk.run(() => Promise.reject(new Error('The page went away')));
  expect(desk.state()).toEqual({ busy: false, left: 'all', tries: 1 });
  await desk.run(() => Promise.resolve([]));
  expect(desk.state()).toEqual({ busy: false, left: [], tries: 2 });
});
