import { expect, test } from 'vitest';
import { instant, timeZone } from '../../src/domain/ids.ts';
import { atClockTime, clockTime } from './clock-time.ts';

const DENVER = timeZone('America/Denver');
const KATHMANDU = timeZone('Asia/Kathmandu');
const six = instant('2026-11-25T01:00:00Z');

test('a time field shows the clock of the place', () => {
  expect(clockTime(six, DENVER)).toBe('18:00');
  expect(clockTime(six, KATHMANDU)).toBe('06:45');
});

test.each([
  ['18:05', '2026-11-25T01:05:00.000Z'],
  ['17:45', '2026-11-25T00:45:00.000Z'],
])('%s is meant by that clock', (text, at) => {
  expect(atClockTime(text, six, DENVER)).toBe(at);
});

test('a session over midnight ends on the next day', () => {
  const late = instant('2026-11-25T06:30:00Z');
  expect(clockTime(late, DENVER)).toBe('23:30');
  expect(atClockTime('00:15', late, DENVER)).toBe('2026-11-25T07:15:00.000Z');
});

test('the day on which the clocks go forward has its own hours', () => {
  const morning = instant('2026-03-08T10:30:00Z');
  expect(clockTime(morning, DENVER)).toBe('04:30');
  expect(atClockTime('01:30', morning, DENVER)).toBe('2026-03-08T08:30:00.000Z');
  expect(atClockTime('03:30', morning, DENVER)).toBe('2026-03-08T09:30:00.000Z');
});

test.each(['', '25:00', '9:00', '18:60', 'six'])('"%s" is no time of day', (text) => {
  expect(atClockTime(text, six, DENVER)).toBeUndefined();
});
