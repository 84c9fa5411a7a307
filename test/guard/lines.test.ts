import { expect, test } from 'vitest';
import { guard } from '../../src/domain/guard/index.ts';
import { readLines } from './support/lines.ts';
import { scoreOf } from './support/score.ts';

const answers = readLines().map((line) => ({
  case: { ...line, roster: line.group, tags: [] },
  // A line says where a member is named, not which.
  findings: guard(line.roster, { subject: line.subject, text: line.text }).map(({ start, end }) => ({
    start,
    end,
    members: [''],
  })),
}));

/** What is found of each kind of line at least, and how much of what is marked is right: hard on purpose, see docs/guard.md. */
test.each([
  ['words', 0.96, 0.97],
  ['senses', 0.94, 0.91],
  ['traps', 0.91, 0.91],
  ['who', 0.9, 0.78],
  ['initials', 0.75, 0.92],
])('lines around names that are something else, too: %s', (kind, recall, precision) => {
  const score = scoreOf(answers.filter(({ case: { id } }) => id.startsWith(kind)));
  expect(score.leaks).toBeGreaterThan(300);
  expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(recall);
  expect(score.precision, score.falseAlarms.join('\n')).toBeGreaterThanOrEqual(precision);
});
