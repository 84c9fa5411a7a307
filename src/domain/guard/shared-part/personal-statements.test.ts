import { expect, test } from 'vitest';
import { findPersonalStatements } from '../index.ts';

test.each([
  'One member disclosed suicidal ideation.',
  'A participant was recently diagnosed with bipolar disorder.',
  'She relapsed on Friday.',
  'Another member reviewed his treatment goals.',
])('speaks of one person: %s', (text) => {
  expect(findPersonalStatements(`Check-in. ${text} Break.`).map(({ words }) => words)).toEqual([text]);
});

test.each([
  'Warning signs of suicide were reviewed.',
  'Members discussed depression and what helps.',
  'Relapse prevention, part two.',
  'One member lit the candle.',
])('speaks of a topic or of nothing clinical: %s', (text) => {
  expect(findPersonalStatements(text)).toEqual([]);
});
