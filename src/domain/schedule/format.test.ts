import { expect, test } from 'vitest';
import { instant, localDate, timeZone } from '../ids.ts';
import { EN_US } from '../words/en-us.ts';
import { clockWords, dayWords, momentWords, spanWords, weekdayWords } from './format.ts';

const DENVER = timeZone('America/Denver');
const words = EN_US.dates;

test('days are written out', () => {
  expect(dayWords(localDate('2026-03-03'), words)).toBe('March 3, 2026');
  expect(weekdayWords(localDate('2026-11-24'), words)).toBe('Tuesday, November 24, 2026');
});

test.each([
  ['2026-06-01T00:00:00-06:00', '12:00 AM'],
  ['2026-06-01T12:00:00-06:00', '12:00 PM'],
  ['2026-06-01T23:59:59-06:00', '11:59 PM'],
  ['2026-06-01T06:05:00Z', '12:05 AM'],
])('%s is %s in Denver', (at, said) => {
  expect(clockWords(instant(at), DENVER, words)).toBe(said);
});

test('a moment is dated by the clock of the place', () => {
  expect(momentWords(instant('2026-11-25T02:52:00Z'), DENVER, words)).toBe(
    'Tuesday, November 24, 2026 at 7:52 PM',
  );
});

test('a span names its times once each', () => {
  const span = { start: instant('2026-11-25T01:00:00Z'), end: instant('2026-11-25T02:30:00Z') };
  expect(spanWords(span, DENVER, words)).toBe('6:00 PM–7:30 PM');
});

test('a span over a change of clocks says the offsets, as the times alone would mislead', () => {
  const span = { start: instant('2026-11-01T00:30:00-06:00'), end: instant('2026-11-01T02:00:00-07:00') };
  expect(spanWords(span, DENVER, words)).toBe('12:30 AM (UTC-6)–2:00 AM (UTC-7)');
});

test('offsets of half hours are said in full', () => {
  const span = { start: instant('2026-04-05T01:00:00+11:00'), end: instant('2026-04-05T02:30:00+10:30') };
  expect(spanWords(span, timeZone('Australia/Lord_Howe'), words)).toBe(
    '1:00 AM (UTC+11)–2:30 AM (UTC+10:30)',
  );
});

test('a span over midnight says the second day', () => {
  const span = { start: instant('2026-06-01T23:30:00-06:00'), end: instant('2026-06-02T00:30:00-06:00') };
  expect(spanWords(span, DENVER, words)).toBe('11:30 PM–12:30 AM on Tuesday, June 2, 2026');
});
