import { expect, test } from 'vitest';
import { SECTIONS } from '../../src/domain/note/types.ts';
import { runsOf } from './runs.ts';

const sections = (...kinds: readonly (typeof SECTIONS)[number][]) =>
  kinds.map((kind) => ({ kind, title: kind, lines: [] }));

test('neighboring sections of one part stand together, in the order in which they were signed', () => {
  const runs = runsOf(sections('session', 'content', 'participation', 'risk', 'membership', 'absence'));
  expect(runs.map(({ part, sections: own }) => [part, ...own.map(({ kind }) => kind)])).toEqual([
    ['facts', 'session'],
    ['shared', 'content'],
    ['own', 'participation', 'risk'],
    ['facts', 'membership'],
    ['own', 'absence'],
  ]);
});

test('no section of a note is lost, whatever there is', () => {
  const all = sections(...SECTIONS);
  expect(runsOf(all).flatMap((run) => run.sections)).toEqual(all);
  expect(runsOf([])).toEqual([]);
});
