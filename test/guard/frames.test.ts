import { expect, test } from 'vitest';
import { guard } from '../../src/domain/guard/index.ts';
import { readFrames } from './support/frames.ts';

/** Sentences that nothing was learned from, with names that are words, places, authors … too. */
const kept = readFrames('kept').map(({ id, roster, subject, text, leaks }) => ({
  id,
  text,
  leaks,
  findings: guard(roster, { subject, text }),
}));

const isRight = ({ leaks, findings }: (typeof kept)[number]): boolean =>
  leaks.length === 0
    ? findings.length === 0
    : leaks.every((leak) => findings.some(({ start, end }) => start <= leak.start && end >= leak.end));

/** Of one sentence by itself much cannot be told: "Cook often naps." A note tells more, see docs/guard.md. */
test.each([
  ['members', /^member:/, 0.92],
  ['members in lower case', /^member-lower-case:/, 0.9],
  ['things and people outside', /^(?!member)/, 0.7],
])('single everyday sentences that nothing was learned from: %s', (_kind, which, least) => {
  const some = kept.filter(({ id }) => which.test(id));
  const wrong = some.filter((one) => !isRight(one)).map(({ id, text }) => `${id}: ${text}`);
  expect(some.length).toBeGreaterThan(1000);
  expect(1 - wrong.length / some.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
});
