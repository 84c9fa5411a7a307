import { expect, test } from 'vitest';
import { goalId } from '../../src/domain/ids.ts';
import type { Field } from '../../src/domain/note/types.ts';
import { asFieldSays, templateIn } from './template.ts';

const RISK: Field = {
  id: 'entry.risk',
  part: 'entry',
  section: 'risk',
  label: 'Risk',
  kind: 'choices',
  required: true,
  options: [
    { system: 'urn:risk', code: 'none-voiced', display: 'None voiced' },
    { system: 'urn:risk', code: 'other', display: 'Other' },
  ],
  translations: { es: { label: 'Riesgo', options: { 'none-voiced': 'No expresó ninguno' } } },
};
const TEMPLATE = { canonical: 'urn:template|1', title: 'General', fields: [RISK] };

test('labels and options stand in the reader’s language, and in the template’s where it has no other', () => {
  const read = templateIn(TEMPLATE, 'es');
  expect(read.fields[0]).toMatchObject({ label: 'Riesgo', id: 'entry.risk', required: true });
  expect(read.fields[0]?.options.map(({ display }) => display)).toEqual(['No expresó ninguno', 'Other']);
  expect(templateIn(TEMPLATE, 'es')).toBe(read);
  expect(templateIn(TEMPLATE, 'en')).toBe(TEMPLATE);
});

test('what is picked in one language is kept in the template’s own words, and read in any', () => {
  const [spanish] = templateIn(TEMPLATE, 'es').fields;
  const picked = { kind: 'codes', codes: spanish?.options ?? [] } as const;
  const kept = asFieldSays(RISK, picked);
  expect(kept).toEqual({ kind: 'codes', codes: RISK.options });
  expect(asFieldSays(spanish, kept)).toEqual(picked);
});

test('words, codes that the template lost, and progress without a rating stay as they are', () => {
  const lost = {
    kind: 'codes',
    codes: [{ system: 'urn:old', code: 'none-voiced', display: 'None' }],
  } as const;
  const goals = { kind: 'goals', goals: [{ goalId: goalId('g1'), note: 'Once.' }] } as const;
  expect(asFieldSays(RISK, lost)).toEqual(lost);
  expect(asFieldSays(RISK, goals)).toEqual(goals);
  expect(asFieldSays(RISK, { kind: 'text', text: 'Other' })).toEqual({ kind: 'text', text: 'Other' });
  expect(asFieldSays(RISK, undefined)).toBeUndefined();
});
