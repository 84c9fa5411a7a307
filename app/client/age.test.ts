import { expect, test } from 'vitest';
import { localDate } from '../../src/domain/ids.ts';
import { ageOn } from './age.ts';

test('age turns on the birthday; who was born on a leap day turns on the first of March', () => {
  expect(ageOn(localDate('2026-11-20'), '1992-11-21')).toBe(33);
  expect(ageOn(localDate('2026-11-21'), '1992-11-21')).toBe(34);
  expect(ageOn(localDate('2027-02-28'), '2000-02-29')).toBe(26);
  expect(ageOn(localDate('2027-03-01'), '2000-02-29')).toBe(27);
});

test('a year alone, or a day to come, tells no age', () => {
  expect(ageOn(localDate('2026-11-20'), '1992')).toBeUndefined();
  expect(ageOn(localDate('2026-11-20'), '2027-01-01')).toBeUndefined();
});
