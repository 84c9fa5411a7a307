import { expect, test } from 'vitest';
import { instant } from '../ids.ts';
import { answersAsSigned } from './as-signed.ts';
import type { Answers, Field, Template } from './types.ts';

const field = (id: string, more: Partial<Field> = {}): Field => ({
  id,
  part: 'entry',
  section: 'response',
  label: id,
  kind: 'text',
  required: false,
  options: [],
  ...more,
});

const NOTICES = [
  { system: 'urn:notice', code: 'none' },
  { system: 'urn:notice', code: 'in-time' },
];
const template: Template = {
  canonical: 'urn:template|1',
  title: 'Template',
  fields: [
    field('entry.response', { required: true }),
    field('entry.plan', { section: 'plan' }),
    field('entry.absence-notice', { section: 'absence', kind: 'choice', options: NOTICES }),
    field('entry.absence-reason', { section: 'absence' }),
  ],
};
const text = (words: string) => ({ kind: 'text', text: words }) as const;
const all: Answers = {
  'entry.response': text('spoke of her week'),
  'entry.plan': text('same time next week'),
  'entry.absence-reason': text('bus strike'),
};

test('someone who was there has nothing about an absence in their signed entry', () => {
  const at = { arrived: instant('2028-02-29T18:00:00Z'), left: instant('2028-02-29T19:00:00Z') };
  const signed = answersAsSigned(template, { status: 'attended', modality: 'video', ...at }, all);
  expect(Object.keys(signed)).toEqual(['entry.response', 'entry.plan']);
});

test('someone who stayed away has the notice that attendance says, and nothing that is asked of those who came', () => {
  const signed = answersAsSigned(template, { status: 'excused', notice: 'in-time' }, all);
  expect(signed).toEqual({
    'entry.plan': text('same time next week'),
    'entry.absence-reason': text('bus strike'),
    'entry.absence-notice': { kind: 'codes', codes: [NOTICES[1]] },
  });
});

test('signing twice changes nothing more', () => {
  const once = answersAsSigned(template, { status: 'no-show', notice: 'none' }, all);
  expect(answersAsSigned(template, { status: 'no-show', notice: 'none' }, once)).toEqual(once);
});
