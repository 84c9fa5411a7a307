import { expect, test } from 'vitest';
import { groupId, instant, patientId, practitionerId, sessionId, timeZone } from '../../src/domain/ids.ts';
import type { FacilitatorRole } from '../../src/domain/schedule/types.ts';
import { onceEach } from './once-each.ts';
import type { OwnWorklist } from './once-each.ts';

const at = instant('2026-11-20T18:00:00Z');

function listOf(name: string, sessions: Readonly<Record<string, FacilitatorRole>>): OwnWorklist {
  const unsigned = ['a', 'b'].map((id) => ({ id: patientId(id), name: id, shortName: id }));
  const list = Object.entries(sessions).map(([id, role]) => ({
    ...{ sessionId: sessionId(id), groupId: groupId('g'), start: at, end: at, ageDays: 1, businessDays: 1 },
    ...{ timeZone: timeZone('America/Denver'), opened: true, role, unsigned, signed: 0 },
  }));
  return {
    who: { id: practitionerId(name), name, credential: '' },
    list: { sessions: list, awaiting: [], groupRecords: [], stopped: [], count: list.length * 2 },
  };
}

const shown = (lists: readonly OwnWorklist[]) =>
  lists.map(({ list }) => [list.count, ...list.sessions.map((one) => one.sessionId)]);

test('among everybody’s lists a session stands with its lead, and the others are not counted twice', () => {
  const lists = [listOf('co', { s1: 'co-facilitator', s2: 'lead' }), listOf('lead', { s1: 'lead' })];
  expect(shown(onceEach(lists))).toEqual([
    [2, 's2'],
    [2, 's1'],
  ]);
});

test('a session whose lead is not among them stays with whoever facilitates it', () => {
  expect(shown(onceEach([listOf('co', { s1: 'co-facilitator' })]))).toEqual([[2, 's1']]);
});
