import { expect, test } from 'vitest';
import { goalId } from '../../../src/domain/ids.ts';
import type { Field } from '../../../src/domain/note/types.ts';
import { matching, quickAnswers, quickWords } from './quick-item.ts';
import { typedCode } from './typed-code.ts';

const options = (...codes: readonly string[]) => codes.map((code) => ({ system: 's', code }));
const field = (
  id: string,
  kind: Field['kind'],
  section: Field['section'],
  ...codes: readonly string[]
): Field => ({
  id,
  part: 'entry',
  section,
  label: id,
  kind,
  required: true,
  options: options(...codes),
});
const FIELDS = [
  field('entry.participation', 'choice', 'participation', 'active', 'quiet'),
  field('entry.risk', 'choices', 'risk', 'none-voiced', 'self-harm', 'other'),
  field('entry.goals', 'goals', 'goals', 'improving', 'achieved'),
  field('entry.absence-notice', 'choice', 'absence', 'none'),
];
const GOALS = [
  { id: goalId('g-old'), words: 'Old', current: false },
  { id: goalId('g-1'), words: 'One', current: true },
  { id: goalId('g-2'), words: 'Two', current: true },
];
const ANSWERS = quickAnswers(FIELDS, GOALS);
const pick = (key: string, answers = {}) => {
  const item = ANSWERS.find((each) => each.key === key);
  return item?.kind === 'answer' ? item.value(answers) : undefined;
};

test('a code begins with a semicolon at the start of a word and ends at the caret', () => {
  expect(typedCode('Calm. ;ac tail', 9)).toEqual({ start: 6, end: 9, query: 'ac' });
  expect(typedCode(';', 1)).toEqual({ start: 0, end: 1, query: '' });
  expect(typedCode('one;two', 7)).toBeUndefined();
  expect(typedCode('; two', 5)).toBeUndefined();
});

test('choices have codes, an absence has none', () => {
  expect(ANSWERS.map(({ key }) => key)).not.toContain('none');
  expect(pick('active')).toEqual({ kind: 'codes', codes: options('active') });
});

test('that no risk was voiced stands alone, and gives way to a risk', () => {
  const some = { 'entry.risk': { kind: 'codes', codes: options('self-harm') } } as const;
  expect(pick('none-voiced', some)).toEqual({ kind: 'codes', codes: options('none-voiced') });
  const none = { 'entry.risk': { kind: 'codes', codes: options('none-voiced') } } as const;
  expect(pick('other', none)).toEqual({ kind: 'codes', codes: options('other') });
  expect(pick('other', some)).toEqual({ kind: 'codes', codes: options('self-harm', 'other') });
});

test('a degree goes to the first current goal that has none, its words stay', () => {
  const said = {
    'entry.goals': { kind: 'goals', goals: [{ goalId: goalId('g-1'), note: 'Kept.' }] },
  } as const;
  expect(pick('improving', said)).toEqual({
    kind: 'goals',
    goals: [{ goalId: 'g-1', progress: options('improving')[0], note: 'Kept.' }],
  });
  const rated = pick('improving');
  expect(rated && pick('achieved', { 'entry.goals': rated })).toMatchObject({
    goals: [{ goalId: 'g-1' }, { goalId: 'g-2', progress: { code: 'achieved' } }],
  });
});

test('the exact key comes first, then keys, then words', () => {
  const words = quickWords(
    [
      { key: 'ac', words: 'another' },
      { key: 'plan', words: 'the active plan', field: 'entry.plan' },
    ],
    'entry.plan',
  );
  expect(matching([...ANSWERS, ...words], 'ac').map(({ key }) => key)).toEqual([
    'ac',
    'active',
    'achieved',
    'plan',
  ]);
  expect(quickWords([{ key: 'p', words: 'x', field: 'entry.plan' }], 'entry.response')).toEqual([]);
});
