import { expect, test } from 'vitest';
import { TEMPLATE } from '../../../test/support/domain-template.ts';
import { goalId } from '../../../src/domain/ids.ts';
import type { Answers, Goal } from '../../../src/domain/note/types.ts';
import { answerWith, chosenIn, lineGoals } from './quick-fields.ts';

const goal = (id: string, current = true): Goal => ({ id: goalId(id), words: id, current });
const SLEEP = goal('sleep');
const ANGER = goal('anger');
const OLD = goal('old', false);
const GOALS = [SLEEP, OLD, ANGER];
const better = { system: 'progress', code: 'improving' };
const worse = { system: 'progress', code: 'worsening' };
const field = TEMPLATE.fields.find(({ kind }) => kind === 'goals');

test('a line rates every current goal by itself, and keeps what was said on the others', () => {
  if (!field) throw new Error('The template asks for goals.');
  expect(lineGoals(GOALS, undefined)).toEqual([SLEEP, ANGER]);
  const noted: Answers = {
    [field.id]: { kind: 'goals', goals: [{ goalId: SLEEP.id, progress: better, note: 'Slept through.' }] },
  };
  const both = { [field.id]: answerWith(field, noted, GOALS, worse, ANGER) ?? noted[field.id] } as Answers;
  expect(both[field.id]).toEqual({
    kind: 'goals',
    goals: [
      { goalId: SLEEP.id, progress: better, note: 'Slept through.' },
      { goalId: ANGER.id, progress: worse },
    ],
  });
  expect([SLEEP, ANGER, OLD].map((one) => chosenIn(field, both, one))).toEqual([[better], [worse], []]);
  expect(answerWith(field, both, GOALS, undefined, ANGER)).toEqual({
    kind: 'goals',
    goals: [{ goalId: SLEEP.id, progress: better, note: 'Slept through.' }],
  });
});

test('a goal that is no longer current is shown while it is rated', () => {
  const rated = { kind: 'goals', goals: [{ goalId: OLD.id, progress: better }] } as const;
  expect(lineGoals(GOALS, rated)).toEqual(GOALS);
});
