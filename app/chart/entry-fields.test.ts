import { expect, test } from 'vitest';
import type { Field, Template } from '../../src/domain/note/types.ts';
import { entryFields } from './entry-fields.ts';

const field = (id: string, section: Field['section'], part: Field['part'] = 'entry'): Field => ({
  id,
  part,
  section,
  label: id,
  kind: 'text',
  required: false,
  options: [],
});
const TEMPLATE: Template = {
  canonical: 'https://example.org/template|1',
  title: 'Template',
  fields: [
    field('shared.topic', 'content', 'shared'),
    field('entry.response', 'response'),
    field('entry.risk', 'risk'),
    field('entry.risk-detail', 'risk'),
    field('entry.plan', 'plan'),
    field('entry.absence-notice', 'absence'),
    field('entry.absence-follow-up', 'absence'),
  ],
};
const ids = (status: 'attended' | 'no-show' | 'unknown', answers = {}) => {
  const attendance =
    status === 'no-show' ? ({ status, notice: 'none' } as const) : ({ status: 'unknown' } as const);
  return entryFields(TEMPLATE, attendance, answers).map(({ id }) => id);
};

test('somebody who was there is asked for no absence', () => {
  expect(ids('attended')).toEqual(['entry.response', 'entry.risk', 'entry.plan']);
});

test('an absent member’s entry asks what follows, and may hold a plan', () => {
  expect(ids('no-show')).toEqual(['entry.absence-follow-up', 'entry.plan']);
});

test('details of a risk are asked for once one is noted, and stay while something is written there', () => {
  const risk = (code: string) => ({ 'entry.risk': { kind: 'codes', codes: [{ system: 's', code }] } });
  expect(ids('attended', risk('none-voiced'))).not.toContain('entry.risk-detail');
  expect(ids('attended', risk('self-harm'))).toContain('entry.risk-detail');
  expect(ids('attended', { 'entry.risk-detail': { kind: 'text', text: 'x' } })).toContain(
    'entry.risk-detail',
  );
});
