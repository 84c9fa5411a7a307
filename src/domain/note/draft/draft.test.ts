import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersTo } from '../../../../test/support/arbitraries.ts';
import { aMember, FULL_ENTRY, sessionFacts, text } from '../../../../test/support/domain-examples.ts';
import { TEMPLATE } from '../../../../test/support/domain-template.ts';
import { goalId } from '../../ids.ts';
import { isAnswered } from '../answers.ts';
import { checkMember } from '../completeness.ts';
import type { Answers, Goal } from '../types.ts';
import { copyForward, repeatsLast } from './copy-forward.ts';
import { draftEntry, untouchedDrafts } from './draft-entry.ts';
import { DEFAULT_PHRASES } from './phrases.data.ts';
import { expandPhrase, withOwnPhrases } from './phrases.ts';

function codes(...all: readonly string[]): Answers[string] {
  return { kind: 'codes', codes: all.map((code) => ({ system: 's', code })) };
}

const GOAL: Goal = { id: goalId('g1'), words: 'Use distress tolerance skills.', current: true };

function withProgress(progress: string, goal = GOAL.id): Answers {
  return {
    'entry.goals': { kind: 'goals', goals: [{ goalId: goal, progress: { system: 's', code: progress } }] },
  };
}

test('choices draft the sentences that a clinician would start with', () => {
  const entry: Answers = {
    'entry.participation': codes('active'),
    'entry.affect': codes('calm', 'bright'),
    'entry.comprehension': codes('full'),
    'entry.homework': codes('not-done'),
    'entry.risk': codes('suicidal-ideation'),
    ...withProgress('improving'),
  };
  expect(draftEntry(entry, [GOAL])).toEqual({
    'entry.response':
      'Engaged actively in the session, with calm and bright affect. Took in the material fully. Had not done the homework.',
    'entry.plan':
      'Follow up the risk that was noted individually. Build on the progress toward “Use distress tolerance skills”. Talk about what got in the way of the homework.',
  });
});

test('nothing is drafted that was not chosen', () => {
  expect(draftEntry({}, [GOAL])).toEqual({});
  expect(draftEntry({ 'entry.risk': codes('none-voiced') }, [GOAL])).toEqual({});
  expect(draftEntry({ 'entry.affect': codes('flat') }, [])).toEqual({
    'entry.response': 'Presented with flat affect.',
  });
  expect(draftEntry({ 'entry.participation': codes('a code of their own') }, [])).toEqual({});
});

test('rule 1: a goal that is not on this member file is not drafted about', () => {
  expect(draftEntry(withProgress('improving', goalId('of-another')), [GOAL])).toEqual({});
});

test('a draft counts as one until a word of it is changed, and completeness warns of it without blocking', () => {
  const choices: Answers = { 'entry.participation': codes('quiet') };
  const drafted = draftEntry(choices, [])['entry.response'] ?? '';
  const entry = { ...choices, 'entry.response': text(drafted) };
  expect(untouchedDrafts(entry, [])).toEqual(['entry.response']);
  expect(untouchedDrafts({ ...entry, 'entry.response': text(`${drafted} Nodded.`) }, [])).toEqual([]);
  const findings = checkMember({
    session: sessionFacts(),
    template: TEMPLATE,
    member: { ...aMember(), entry },
  }).filter((one) => one.id === 'draft-untouched');
  expect(findings).toMatchObject([{ severity: 'warning', field: 'entry.response' }]);
});

test('risk, presentation and absence are never copied forward, whatever the last entry says', () => {
  fc.assert(
    fc.property(answersTo(TEMPLATE, ['entry']), answersTo(TEMPLATE, ['entry']), (last, entry) => {
      const { answers, copied } = copyForward(last, entry);
      const never = ['risk', 'risk-detail', 'participation', 'affect', 'absence-notice', 'absence-reason'];
      for (const field of never.map((one) => `entry.${one}`)) {
        expect(copied).not.toContain(field);
        expect(answers[field]).toEqual(entry[field]);
      }
      for (const [field, answer] of Object.entries(entry))
        if (isAnswered(answer)) expect(answers[field]).toEqual(answer);
    }),
  );
});

test('of goals the note is copied and not the degree: how far it has come is answered anew', () => {
  const { answers, copied } = copyForward(FULL_ENTRY, {});
  expect(copied).toContain('entry.response');
  const goals = answers['entry.goals'];
  if (goals?.kind !== 'goals') throw new Error('no goals');
  expect(goals.goals.length).toBeGreaterThan(0);
  expect(goals.goals.every((one) => one.progress === undefined)).toBe(true);
});

test('an entry that was copied and left as it is repeats the last one, a new one does not', () => {
  const { answers } = copyForward(FULL_ENTRY, {});
  expect(repeatsLast(answers, FULL_ENTRY)).toMatchObject({ same: true });
  const fresh =
    'Described a quarrel at work, named the urge to leave, stayed, and asked for feedback at the end.';
  expect(repeatsLast({ 'entry.response': text(fresh) }, FULL_ENTRY)).toMatchObject({ same: false });
});

test('a key before the caret becomes its words, where it stands, and nothing else changes', () => {
  const phrases = [{ key: 'bx', words: 'Behavior chain: ' }];
  expect(expandPhrase('Today ;bx', phrases)).toEqual({ text: 'Today Behavior chain: ', caret: 22 });
  expect(expandPhrase(';BX and more', phrases, 3)).toEqual({ text: 'Behavior chain:  and more', caret: 16 });
  expect(expandPhrase('(;bx ', phrases)).toEqual({ text: '(Behavior chain: ', caret: 17 });
  expect(expandPhrase('(;pg ', [{ key: 'pg', words: 'a peer' }])).toEqual({ text: '(a peer ', caret: 8 });
  expect(expandPhrase('a;bx', phrases)).toBeUndefined();
  expect(expandPhrase(';by', phrases)).toBeUndefined();
  expect(expandPhrase(';bx.', phrases)).toBeUndefined();
  expect(expandPhrase('', phrases)).toBeUndefined();
});

test('a clinic own phrases win over those that come with the product; broken ones are refused', () => {
  const own = withOwnPhrases([{ key: 'bx', words: 'Our own words.' }]);
  if (!own.ok) throw new Error('refused');
  expect(own.value.filter((one) => one.key === 'bx')).toEqual([{ key: 'bx', words: 'Our own words.' }]);
  expect(own.value).toHaveLength(DEFAULT_PHRASES.length);
  const code = (all: Parameters<typeof withOwnPhrases>[0]) => {
    const merged = withOwnPhrases(all);
    return merged.ok ? 'fine' : merged.refusal.code;
  };
  expect(code([{ key: 'B x', words: 'y' }])).toBe('bad-key');
  expect(code([{ key: 'x', words: ' ' }])).toBe('no-words');
  expect(
    code([
      { key: 'x', words: 'y' },
      { key: 'x', words: 'z' },
    ]),
  ).toBe('same-key');
  expect(code(DEFAULT_PHRASES)).toBe('fine');
});

test('the phrases that come with the product can all be typed', () => {
  for (const { key, words } of DEFAULT_PHRASES) {
    const typed = expandPhrase(`So ;${key}`, DEFAULT_PHRASES);
    expect(typed).toEqual({ text: `So ${words}`, caret: `So ${words}`.length });
  }
});
