import type { Field, SectionKind, Template } from '../../src/domain/note/types.ts';

type Kind = Field['kind'];

function field(
  id: string,
  section: SectionKind,
  label: string,
  kind: Kind = 'text',
  required = false,
): Field {
  const part = id.startsWith('shared.') ? 'shared' : id.startsWith('group-only.') ? 'group-only' : 'entry';
  return { id, part, section, label, kind, required, options: [] };
}

/** The psychoeducational and the process template in one: every field that the project knows. */
export const TEMPLATE: Template = {
  canonical: 'https://groupwork.dev/fhir/Questionnaire/psychoeducational|1.0.0',
  title: 'Psychoeducational group note',
  fields: [
    field('shared.topic', 'content', 'Topic', 'line', true),
    field('shared.skills', 'content', 'Skills taught', 'text', true),
    field('shared.homework-review', 'content', 'Homework review'),
    field('shared.content', 'content', 'Content'),
    field('shared.interventions', 'content', 'Interventions', 'text', true),
    field('shared.exercises', 'content', 'Exercises'),
    field('shared.handouts', 'content', 'Handouts'),
    field('shared.homework', 'content', 'Homework'),
    field('shared.climate', 'content', 'Group climate'),
    field('group-only.process', 'process', 'Process observations'),
    field('group-only.cohesion', 'process', 'Cohesion'),
    field('group-only.ruptures', 'process', 'Ruptures and repairs'),
    field('entry.participation', 'participation', 'Participation', 'choice', true),
    field('entry.affect', 'participation', 'Affect', 'choices'),
    field('entry.comprehension', 'participation', 'Comprehension', 'choice'),
    field('entry.homework', 'participation', 'Homework', 'choice'),
    field('entry.response', 'response', 'Response', 'text', true),
    field('entry.interpersonal', 'response', 'Interpersonal learning'),
    field('entry.factors', 'response', 'Therapeutic factors', 'choices'),
    field('entry.risk', 'risk', 'Risk', 'choices', true),
    field('entry.risk-detail', 'risk', 'Risk in words, and what was done'),
    field('entry.goals', 'goals', 'Progress toward goals', 'goals', true),
    field('entry.plan', 'plan', 'Plan'),
    field('entry.absence-notice', 'absence', 'Notice given', 'choice'),
    field('entry.absence-reason', 'absence', 'Reason given'),
    field('entry.absence-follow-up', 'absence', 'Follow-up'),
    field('entry.missed-content', 'absence', 'Missed content'),
  ],
};

/** A template with other fields or other demands. */
export function templateWith(...fields: readonly Field[]): Template {
  const kept = TEMPLATE.fields.filter((one) => !fields.some((other) => other.id === one.id));
  return { ...TEMPLATE, fields: [...kept, ...fields] };
}

export function templateWithout(...ids: readonly string[]): Template {
  return { ...TEMPLATE, fields: TEMPLATE.fields.filter((one) => !ids.includes(one.id)) };
}
