import { expect, test } from 'vitest';
import { instant, localDate, timeZone } from '../../src/domain/ids.ts';
import { dayWords, whenIn } from './when.ts';

const DENVER = timeZone('America/Denver');
const SPAN = { start: instant('2026-11-25T01:00:00Z'), end: instant('2026-11-25T02:30:00Z') };
/** Intl writes narrow and thin spaces where people type one. */
const plain = (words: string) => words.replace(/[\u202f\u2009]/g, ' ');

test('times are those of the place, in the reader’s own way of writing', () => {
  expect(plain(whenIn(DENVER, 'en-US', 'America/Denver').span(SPAN))).toBe('6:00 – 7:30 PM');
  expect(plain(whenIn(DENVER, 'de-DE', 'America/Denver').span(SPAN))).toBe('18:00–19:30 Uhr');
  expect(whenIn(DENVER, 'en-US', 'UTC').day(SPAN.start)).toBe('Tue, Nov 24');
});

test('the zone is named where the reader’s clock shows another time, and only there', () => {
  expect(whenIn(DENVER, 'en-US', 'America/Denver').zoneNote(SPAN.start)).toBe('');
  expect(whenIn(DENVER, 'en-US', 'America/Boise').zoneNote(SPAN.start)).toBe('');
  expect(whenIn(DENVER, 'en-US', 'America/Chicago').zoneNote(SPAN.start)).toBe('Mountain Time');
});

test('a day is that day whatever the zone', () => {
  expect(whenIn(DENVER, 'en-US', 'Asia/Tokyo').date(localDate('2026-11-24'))).toBe('Nov 24, 2026');
  expect(dayWords('2026-11-24', 'en-US')).toBe('Nov 24, 2026');
});

test('a birth date that is only a year stays one', () => {
  expect(dayWords('1956', 'en-US')).toBe('1956');
});
