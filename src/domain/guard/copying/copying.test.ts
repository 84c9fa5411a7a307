import { describe, expect, test } from 'vitest';
import { findCloning, findPastedRuns } from '../index.ts';

const STORY =
  'He told the group about the night on the bridge and how the dog had pulled him back by the sleeve.';

describe('pasted runs', () => {
  test('words from another member’s entry are found as one run', () => {
    const text = `Quiet at first. ${STORY} Left early.`;
    const [found, ...more] = findPastedRuns({
      text,
      entries: [{ member: 'ben', text: `Arrived late. ${STORY}` }],
      common: [],
    });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ kind: 'pasted', members: ['ben'], severity: 'review' });
    expect(text.slice(found?.start, found?.end)).toBe(STORY.slice(0, -1));
  });

  test('what the shared part says is everybody’s', () => {
    const entries = [{ member: 'ben', text: STORY }];
    expect(findPastedRuns({ text: STORY, entries, common: [STORY] })).toEqual([]);
  });

  test('capitals and punctuation make no difference', () => {
    const entries = [{ member: 'ben', text: STORY.toUpperCase() }];
    expect(findPastedRuns({ text: STORY.replaceAll(' ', ', '), entries, common: [] })).toHaveLength(1);
  });
});

describe('cloned entries', () => {
  test('an entry that repeats the last one is one warning', () => {
    const [found] = findCloning({ text: `${STORY} Sleep better.`, last: STORY, common: [] });
    expect(found).toMatchObject({ kind: 'cloned', severity: 'warning', suggestion: null });
  });
  test('a new entry is none, and neither is the template’s wording', () => {
    expect(
      findCloning({
        text: STORY,
        last: 'He said little and left before the break, for the third week in a row now.',
        common: [],
      }),
    ).toEqual([]);
    expect(findCloning({ text: STORY, last: STORY, common: [STORY] })).toEqual([]);
  });
});
