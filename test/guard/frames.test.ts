import { expect, test } from 'vitest';
import { guard } from '../../src/domain/guard/index.ts';
import { readFrames, readFramesWith } from './support/frames.ts';
import type { Line } from './support/lines.ts';

const answered = (lines: readonly Line[]) =>
  lines.map(({ id, roster, subject, text, leaks }) => ({
    id,
    text,
    leaks,
    findings: guard(roster, { subject, text }),
  }));
type Answered = ReturnType<typeof answered>[number];

const isRight = ({ leaks, findings }: Answered): boolean =>
  leaks.length === 0
    ? findings.length === 0
    : leaks.every((leak) => findings.some(({ start, end }) => start <= leak.start && end >= leak.end));

/** Sentences that nothing was learned from, with names that are words, places, authors … too. */
const kept = answered(readFrames('kept'));

/** Of one sentence by itself much cannot be told: "Cook often naps." A note tells more, see docs/guard.md. */
test.each([
  ['members', /^member:/, 0.91],
  ['members in lower case', /^member-lower-case:/, 0.9],
  ['things and people outside', /^(?!member)/, 0.65],
])('single everyday sentences that nothing was learned from: %s', (_kind, which, least) => {
  const some = kept.filter(({ id }) => which.test(id));
  const wrong = some.filter((one) => !isRight(one)).map(({ id, text }) => `${id}: ${text}`);
  expect(some.length).toBeGreaterThan(1000);
  expect(1 - wrong.length / some.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
});

test('names that are nothing else are found whatever is said of their bearers', () => {
  const all = answered(readFramesWith(PLAIN));
  const wrong = all.filter((one) => !isRight(one)).map(({ id, text }) => `${id}: ${text}`);
  // "His roommate Rashid snores" may speak of somebody outside.
  expect(1 - wrong.length / all.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
});

const PLAIN = (
  'Thandiwe Bartholomew Ximena Anneliese Rashid Nkechi Siobhan Dmitri Okonkwo Kowalczyk Villalobos Brandvold Mokhtari Adeyemi ' +
  'Gallagher Petrovsky Kevin Jennifer Miguel Svetlana Latoya Hernandez Nguyen Johansson Fitzpatrick Abdullahi Chukwu Yamamoto ' +
  'Deborah Oluwaseun'
).split(' ');
