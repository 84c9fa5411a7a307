import { expect, test } from 'vitest';
import { groupId, instant, patientId, sessionId, timeZone } from '../../src/domain/ids.ts';
import type { Worklist } from '../../src/workflow/worklist/types.ts';
import { placeOf, rowsOf } from './rows.ts';

const at = instant('2026-11-20T18:00:00Z');
const patient = (id: string) => ({ id: patientId(id), name: id, shortName: id });
const zone = timeZone('America/Denver');

const LIST: Worklist = {
  sessions: [
    {
      ...{
        sessionId: sessionId('s1'),
        groupId: groupId('g'),
        start: at,
        end: at,
        timeZone: zone,
        ageDays: 3,
        businessDays: 3,
      },
      ...{ opened: false, role: 'lead', unsigned: [patient('a'), patient('b')], signed: 0 },
    },
  ],
  awaiting: ['c', 'd'].map((id) => ({
    ...{
      sessionId: sessionId('s2'),
      ageDays: 9,
      businessDays: 7,
      taskId: `t-${id}`,
      requestedAt: at,
      patient: patient(id),
    },
  })),
  groupRecords: [{ sessionId: sessionId('s3'), ageDays: 0, businessDays: 0, taskId: 't-g', requestedAt: at }],
  stopped: [
    {
      sessionId: sessionId('s4'),
      ageDays: 5,
      businessDays: 3,
      taskId: 't-s',
      reason: 'entry-changed',
      words: 'w',
      since: at,
    },
  ],
  count: 6,
};

test('everything to do stands in one order, the oldest first; notes of one session are one row', () => {
  expect(rowsOf(LIST).map(({ kind, ageDays }) => [kind, ageDays])).toEqual([
    ['awaiting', 9],
    ['stopped', 5],
    ['unsigned', 3],
    ['group-record', 0],
  ]);
  expect(rowsOf(LIST)[0]).toMatchObject({ count: 2, patients: [{ id: 'c' }, { id: 'd' }] });
});

test('each row leads to the screen on which its work is done', () => {
  expect(rowsOf(LIST).map(placeOf)).toEqual([
    '/session/s2/notes',
    '/session/s4/notes',
    '/session/s1/attendance',
    '/session/s3/notes',
  ]);
});
