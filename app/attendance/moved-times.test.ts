import { expect, test } from 'vitest';
import { instant, patientId } from '../../src/domain/ids.ts';
import { movedTimes } from './moved-times.ts';

const at = (time: string) => instant(`2026-11-24T${time}:00Z`);
const BEFORE = { start: at('18:00'), end: at('19:30') };
const AFTER = { start: at('18:10'), end: at('19:45') };
const there = (id: string, arrived: string, left: string) => ({
  patientId: patientId(id),
  attendance: { status: 'attended', arrived: at(arrived), left: at(left), modality: 'in-person' } as const,
});

test('who came and went with the session moves with it', () => {
  expect(movedTimes([there('a', '18:00', '19:30')], BEFORE, AFTER)).toEqual([there('a', '18:10', '19:45')]);
});

test('a time entered for one member stays, and what did not change is not written', () => {
  expect(movedTimes([there('late', '18:20', '19:30')], BEFORE, AFTER)).toEqual([
    there('late', '18:20', '19:45'),
  ]);
  expect(movedTimes([there('own', '18:20', '19:00')], BEFORE, AFTER)).toEqual([]);
  const absent = { patientId: patientId('x'), attendance: { status: 'no-show', notice: 'none' } } as const;
  expect(movedTimes([absent], BEFORE, AFTER)).toEqual([]);
});

test('nobody is made to leave before they came', () => {
  const short = { start: at('18:00'), end: at('18:15') };
  expect(movedTimes([there('late', '18:20', '19:30')], BEFORE, short)).toEqual([]);
});
