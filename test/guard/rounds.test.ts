import { expect, test } from 'vitest';
import { guard } from '../../src/domain/guard/index.ts';
import { readLines } from './support/lines.ts';
import { readRounds } from './support/rounds.ts';

/** Of short notes that nothing was learned from: how many members are named, and where one is not found. */
function missed(which: RegExp): { readonly named: number; readonly notFound: readonly string[] } {
  let named = 0;
  const notFound: string[] = [];
  for (const { id, roster, subject, text, leaks } of readRounds('kept')) {
    if (!which.test(id)) continue;
    const findings = guard(roster, { subject, text });
    for (const { start, end, words } of leaks) {
      named++;
      if (!findings.some((one) => one.start < end && start < one.end))
        notFound.push(`${id} ${words}: ${text}`);
    }
  }
  return { named, notFound };
}

/** Names that are words or places and letters that are abbreviations, too. */
test.each([
  ['initials in rows and lists', /^initials-listed/, 0.97],
  ['initials in prose', /^initials-(?:told|narrated)/, 0.94],
  ['names in rows and lists', /^names-listed/, 0.94],
  ['names in prose', /^(?:names-(?:told|narrated|spoken|like)|surnames)/, 0.92],
  ['in lower case', /^lower-case/, 0.88],
  ['in the shared part', /^shared-part/, 0.94],
])('members are found in short notes that nothing was learned from: %s', (_kind, which, least) => {
  const { named, notFound } = missed(which);
  expect(named).toBeGreaterThan(130);
  expect(1 - notFound.length / named, notFound.join('\n')).toBeGreaterThanOrEqual(least);
});

/** Learned from: what is alarming is known to be. */
test.each([
  ['words that name nobody', /^nobody/, 0.8],
  ['letters that are abbreviations', /^abbreviations/, 0.88],
])('the guard stays quiet about %s', (_kind, which, least) => {
  const lines = readLines().filter(({ id }) => which.test(id));
  const alarms = lines.filter(({ roster, subject, text }) => guard(roster, { subject, text }).length > 0);
  expect(lines.length).toBeGreaterThan(300);
  expect(1 - alarms.length / lines.length, alarms.map(({ text }) => text).join('\n')).toBeGreaterThan(least);
});
