import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileRoster, guard } from '../../src/domain/guard/index.ts';
import type { CompiledRoster } from '../../src/domain/guard/index.ts';
import { rosterFromJson } from '../../src/run/guard/roster-file.ts';
import { readCorpus } from './support/corpus.ts';
import { scoreOf } from './support/score.ts';

const rosters = new Map<string, CompiledRoster>();

function rosterAt(file: string): CompiledRoster {
  const known = rosters.get(file);
  if (known !== undefined) return known;
  const reading = rosterFromJson(JSON.parse(readFileSync(file, 'utf8')));
  if (!reading.ok) throw new Error(`Roster without ${reading.refusal.at}`);
  const compiled = compileRoster(reading.roster);
  rosters.set(file, compiled);
  return compiled;
}

const answers = readCorpus().map((note) => ({
  case: note,
  findings: guard(rosterAt(note.roster), { subject: note.subject, text: note.text }),
}));
const tags = [...new Set(answers.flatMap(({ case: { tags } }) => tags))].sort();

describe('on the labelled notes of the project', () => {
  test('the guard finds 99 in 100 leaks, and 98 in 100 of its findings are leaks', () => {
    const score = scoreOf(answers);
    expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(0.99);
    expect(score.precision, score.falseAlarms.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  test.each(tags)('no kind of leak is found less than 95 times in 100: %s', (tag) => {
    const score = scoreOf(answers.filter(({ case: note }) => note.tags.includes(tag)));
    expect(score.recall, score.missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
