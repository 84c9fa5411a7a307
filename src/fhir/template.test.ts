import type { Questionnaire, QuestionnaireItem } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { loadTemplates } from '../../profiles/index.ts';
import { templateFromFhir } from './template.ts';

describe('the templates that come with Groupwork', () => {
  const templates = loadTemplates();
  test('are three', () =>
    expect(templates.map((one) => one.id).sort()).toEqual(['general', 'process', 'psychoeducational']));

  test.each(templates.map((one) => [one.id ?? '', one] as const))(
    '%s can be charted',
    (_id, questionnaire) => {
      const read = templateFromFhir(questionnaire);
      if (!read.ok) throw new Error(JSON.stringify(read.refusal));
      const { canonical, fields } = read.value;
      expect(canonical).toBe(`${questionnaire.url ?? ''}|${questionnaire.version ?? ''}`);
      for (const field of fields) expect(field.id.startsWith(`${field.part}.`)).toBe(true);
      const goals = fields.find((one) => one.id === 'entry.goals');
      expect(goals).toMatchObject({ kind: 'goals', part: 'entry', section: 'goals', required: true });
      expect(goals?.options.map((one) => one.code)).toContain('improving');
      expect(fields.find((one) => one.id === 'entry.risk')).toMatchObject({
        kind: 'choices',
        section: 'risk',
        required: true,
      });
      expect(fields.find((one) => one.id === 'shared.interventions')).toMatchObject({
        kind: 'text',
        section: 'content',
      });
    },
  );
});

test('the templates ask in Spanish too: every label and every option', () => {
  for (const questionnaire of loadTemplates()) {
    const read = templateFromFhir(questionnaire);
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    for (const { id, options, translations } of read.value.fields) {
      expect(translations?.es?.label, id).toMatch(/\S/);
      expect(Object.keys(translations?.es?.options ?? {}).sort(), id).toEqual(
        options.map(({ code }) => code).sort(),
      );
    }
  }
});

const questionnaire = (...item: QuestionnaireItem[]): Questionnaire => ({
  resourceType: 'Questionnaire',
  status: 'active',
  url: 'https://clinic.example/Questionnaire/ours',
  item: [{ linkId: 'entry', type: 'group', item }],
});

test("a clinic's own template is read with what it says, and defaults for what it does not", () => {
  const read = templateFromFhir(
    questionnaire(
      { linkId: 'intro', type: 'display', text: 'Be brief.' },
      { linkId: 'a', type: 'text', text: 'How was it?', required: true },
      { linkId: 'b', type: 'open-choice', repeats: true, answerOption: [{ valueString: 'tired' }] },
      { linkId: 'c', type: 'boolean' },
    ),
  );
  expect(read).toMatchObject({
    ok: true,
    value: {
      canonical: 'https://clinic.example/Questionnaire/ours',
      fields: [
        { id: 'a', part: 'entry', section: 'response', kind: 'text', label: 'How was it?', required: true },
        { id: 'b', kind: 'choices', label: 'b', required: false, options: [{ code: 'tired' }] },
        { id: 'c', kind: 'yes-no', options: [] },
      ],
    },
  });
});

test('a template with items that cannot be charted is refused, and every one of them is listed', () => {
  const goal = { linkId: 'g.goal', type: 'reference' as const };
  const read = templateFromFhir({
    ...questionnaire(
      { linkId: 'fine', type: 'string' },
      { linkId: 'date', type: 'date' },
      { linkId: 'photo', type: 'attachment', text: 'A drawing' },
      { linkId: 'many', type: 'text', repeats: true },
      {
        linkId: 'dependent',
        type: 'text',
        enableWhen: [{ question: 'fine', operator: 'exists', answerBoolean: true }],
      },
      { linkId: 'elsewhere', type: 'choice', answerValueSet: 'https://x.example/ValueSet/y' },
      { linkId: 'nested', type: 'group', item: [{ linkId: 'n.a', type: 'text' }] },
      { linkId: 'parent', type: 'text', item: [{ linkId: 'p.a', type: 'text' }] },
      { linkId: 'g', type: 'group', repeats: true, item: [goal, { linkId: 'g.photo', type: 'attachment' }] },
    ),
    title: 'Ours',
  });
  if (read.ok || read.refusal.code !== 'unsupported-items') throw new Error('it was not refused');
  expect(read.refusal.title).toBe('Ours');
  expect(read.refusal.items.map((one) => one.linkId)).toEqual([
    'date',
    'photo',
    'many',
    'dependent',
    'elsewhere',
    'nested',
    'parent',
    'g',
  ]);
  expect(read.refusal.items[1]?.label).toBe('A drawing');
});

test('a template with an unknown part, two items of one link id or no address is refused', () => {
  const other = { ...questionnaire(), item: [{ linkId: 'vitals', type: 'group' as const }] };
  expect(templateFromFhir(other)).toMatchObject({ ok: false, refusal: { code: 'unsupported-items' } });
  const twice = questionnaire({ linkId: 'a', type: 'text' }, { linkId: 'a', type: 'string' });
  expect(templateFromFhir(twice)).toMatchObject({ ok: false, refusal: { code: 'unusable' } });
  const { url: _url, ...nowhere } = questionnaire();
  expect(templateFromFhir(nowhere)).toMatchObject({ ok: false, refusal: { code: 'unusable' } });
});
