import { expect, test } from 'vitest';
import departures from '../../../profiles/fsh-generated/CodeSystem-departure.json' with { type: 'json' };
import { TEMPLATES } from '../../../profiles/templates.ts';
import { TEMPLATE } from '../../../test/support/domain-template.ts';
import { EN_US } from './en-us.ts';

interface Item {
  readonly linkId: string;
  readonly item?: readonly Item[];
  readonly answerOption?: readonly { readonly valueCoding?: { readonly code?: string } }[];
}

function all(items: readonly Item[] = []): readonly Item[] {
  return items.flatMap((one) => [one, ...all(one.item)]);
}

const ITEMS = Object.values(TEMPLATES).flatMap((template) => all(template.item));

function codesOf(item: Item): readonly string[] {
  return (item.answerOption ?? []).flatMap((option) => option.valueCoding?.code ?? []);
}

test('every choice of the templates is said in a sentence, so that no note falls back to a bare display', () => {
  const chosen = ITEMS.filter((item) => item.linkId in EN_US.answers);
  expect(chosen.length).toBeGreaterThan(8);
  for (const item of chosen)
    for (const code of codesOf(item))
      expect(EN_US.answers[item.linkId]?.([code]), code).toMatch(/^[A-Z].*\.$/);
});

test('every choice of an entry has its sentence, but for progress on a goal and notice of an absence', () => {
  const others = ITEMS.filter((item) => codesOf(item).length > 0 && !(item.linkId in EN_US.answers));
  expect(new Set(others.map((item) => item.linkId))).toEqual(
    new Set(['entry.goals.progress', 'entry.absence-notice']),
  );
});

test('every degree of progress and every way to leave is in words', () => {
  for (const item of ITEMS.filter((one) => one.linkId === 'entry.goals.progress'))
    for (const code of codesOf(item)) expect(EN_US.goals.achievements).toHaveProperty([code]);
  for (const { code } of departures.concept)
    if (code !== 'other') expect(EN_US.membership.departures).toHaveProperty([code]);
});

test('the template that tests are built on has every field that the templates have', () => {
  const known = new Set(TEMPLATE.fields.map((field) => field.id));
  const asked = Object.values(TEMPLATES).flatMap((template) => template.item ?? []);
  for (const part of asked) for (const item of part.item ?? []) expect(known).toContain(item.linkId);
});

test('lists read as English lists', () => {
  expect(EN_US.list([])).toBe('');
  expect(EN_US.list(['a'])).toBe('a');
  expect(EN_US.list(['a', 'b'])).toBe('a and b');
  expect(EN_US.list(['a', 'b', 'c'])).toBe('a, b, and c');
});
