import type { QuestionnaireResponseItem } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersTo } from '../../test/support/arbitraries.ts';
import { TEMPLATE } from '../../test/support/domain-template.ts';
import { text } from '../../test/support/domain-examples.ts';
import { PARTS } from '../domain/note/types.ts';
import { answersDigest } from '../domain/record/digest.ts';
import { answersFromFhir, answersToFhir, ENTRY_PARTS, GROUP_NOTE_PARTS } from './answers.ts';
import { OWN_WORDS } from './systems.ts';

const anyAnswers = answersTo(TEMPLATE);

test('answers are read back as they were written, digest and all', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const items = answersToFhir(answers, TEMPLATE, PARTS);
      expect(answersFromFhir(items, TEMPLATE)).toEqual(answers);
      expect(answersDigest(answersFromFhir(items, TEMPLATE))).toBe(answersDigest(answers));
    }),
  );
});

test('an entry holds nothing of the shared and group-only parts, and a group note nothing of an entry (rule 1)', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const entry = answersToFhir(answers, TEMPLATE, ENTRY_PARTS).map(({ linkId }) => linkId);
      const note = answersToFhir(answers, TEMPLATE, GROUP_NOTE_PARTS).map(({ linkId }) => linkId);
      expect(entry.every((one) => one === 'entry')).toBe(true);
      expect(note.every((one) => one === 'shared' || one === 'group-only')).toBe(true);
    }),
  );
});

const theirs: QuestionnaireResponseItem = { linkId: 'entry.clinic-scale', answer: [{ valueInteger: 4 }] };
const unread: QuestionnaireResponseItem = { linkId: 'entry.plan', answer: [{ valueInteger: 4 }] };
const top: QuestionnaireResponseItem = {
  linkId: 'clinic',
  item: [{ linkId: 'clinic.a', answer: [{ valueBoolean: true }] }],
};

test('what the template does not know, and what cannot be read, is kept aside and written back', () => {
  fc.assert(
    fc.property(anyAnswers, ({ 'entry.plan': _plan, ...answers }) => {
      const existing = [top, { linkId: 'entry', item: [theirs, unread] }];
      const items = answersToFhir(answers, TEMPLATE, ENTRY_PARTS, existing);
      const entry = items.find((one) => one.linkId === 'entry');
      expect(items).toContainEqual(top);
      expect(entry?.item).toContainEqual(theirs);
      expect(entry?.item).toContainEqual(unread);
    }),
  );
});

test('an answer takes the place of one that could not be read', () => {
  const items = answersToFhir({ 'entry.plan': text('Weekly.') }, TEMPLATE, ENTRY_PARTS, [
    { linkId: 'entry', item: [unread] },
  ]);
  expect(items).toEqual([
    { linkId: 'entry', item: [{ linkId: 'entry.plan', answer: [{ valueString: 'Weekly.' }] }] },
  ]);
});

test('an answer that has not changed keeps what others wrote beside it; one that is taken back is gone', () => {
  const held = {
    linkId: 'entry.plan',
    text: 'Plan',
    answer: [
      { valueString: 'Weekly.', extension: [{ url: 'https://x.example/by', valueString: 'dictation' }] },
    ],
  };
  const existing = [{ linkId: 'entry', item: [held] }];
  const same = answersToFhir({ 'entry.plan': text('Weekly.') }, TEMPLATE, ENTRY_PARTS, existing);
  expect(same).toEqual(existing);
  expect(answersToFhir({}, TEMPLATE, ENTRY_PARTS, existing)).toEqual([]);
});

test('an answer in own words to an open choice is a string on the server', () => {
  const answers = {
    'entry.affect': { kind: 'codes' as const, codes: [{ system: OWN_WORDS, code: 'numb' }] },
  };
  const items = answersToFhir(answers, TEMPLATE, ENTRY_PARTS);
  expect(items[0]?.item?.[0]?.answer).toEqual([{ valueString: 'numb' }]);
  expect(answersFromFhir(items, TEMPLATE)).toEqual(answers);
});

test('blank texts, no choices and no goals are no answers', () => {
  const answers = {
    'entry.response': text(' \n\u0000 '),
    'entry.affect': { kind: 'codes' as const, codes: [] },
    'entry.goals': { kind: 'goals' as const, goals: [] },
  };
  expect(answersToFhir(answers, TEMPLATE, ENTRY_PARTS)).toEqual([]);
});
