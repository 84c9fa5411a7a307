import { expect, test } from 'vitest';
import { ReasonsDesk } from './reasons-desk.ts';

test('the later reason for a matter counts, and an empty one takes it back', () => {
  const desk = new ReasonsDesk();
  desk.give({ check: 'D8', reason: 'short week' });
  desk.give({ check: 'identifies-other', key: 'k1', reason: 'she agreed' });
  desk.give({ check: 'D8', reason: 'a short week' });
  expect(desk.given().map((one) => one.reason)).toEqual(['she agreed', 'a short week']);
  desk.give({ check: 'identifies-other', key: 'k1', reason: '' });
  expect(desk.given().map((one) => one.check)).toEqual(['D8']);
});

test('whoever shows the reasons is told of each change', () => {
  const desk = new ReasonsDesk();
  let told = 0;
  const leave = desk.subscribe(() => (told += 1));
  desk.give({ check: 'D16', reason: 'asked by telephone' });
  leave();
  desk.give({ check: 'D16', reason: '' });
  expect(told).toBe(1);
});
