import type { CodeableConcept, PractitionerRole } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { localDate } from '../domain/ids.ts';
import { isDeskOnly, overseesOthers } from './practitioner-role.ts';

const TODAY = localDate('2026-11-24');

const role = (code: CodeableConcept[], more: Partial<PractitionerRole> = {}): PractitionerRole => ({
  resourceType: 'PractitionerRole',
  code,
  ...more,
});

test.each([
  [[{ text: 'Practice manager' }], true],
  [[{ coding: [{ code: 'clinical-supervisor' }] }], true],
  [[{ text: 'Psychiatrist' }, { coding: [{ display: 'Medical Director' }] }], true],
  [[{ text: 'Directora clínica' }], true],
  [[{ text: 'Psychology intern, under supervision' }], false],
  [[{ text: 'Case management' }], false],
  [[{ text: 'Front desk' }], false],
  [[], false],
])('%j oversees others: %s', (code, expected) => {
  expect(overseesOthers([role([{ text: 'Counselor' }]), role(code)], TODAY)).toBe(expected);
});

test('a role that is over, has not begun or was taken away counts for nothing', () => {
  const manager = [{ text: 'Manager' }];
  expect(overseesOthers([role(manager, { active: false })], TODAY)).toBe(false);
  expect(overseesOthers([role(manager, { period: { end: '2026-11-23' } })], TODAY)).toBe(false);
  expect(overseesOthers([role(manager, { period: { start: '2026-12' } })], TODAY)).toBe(false);
  expect(overseesOthers([role(manager, { period: { start: '2026', end: '2026-11' } })], TODAY)).toBe(true);
});

test.each([
  [[[{ text: 'Front desk' }]], true],
  [[[{ coding: [{ system: 'http://snomed.info/sct', code: '159561009' }] }]], true],
  [[[{ text: 'Recepción' }], [{ coding: [{ display: 'Medical billing specialist' }] }]], true],
  [[[{ text: 'Office manager' }, { text: 'Counselor' }]], false],
  [[[{ text: 'Front desk' }], [{ text: 'Social worker' }]], false],
  [[[{ text: 'Office-based psychiatrist' }]], false],
  [[[]], false],
  [[], false],
])('whose roles are %j is at the desk alone: %s', (roles, expected) => {
  const held = roles.map((code) => role(code));
  expect(isDeskOnly(held, TODAY)).toBe(expected);
});

test('a desk that was left behind says nothing', () => {
  const was = role([{ text: 'Front desk' }], { period: { end: '2026-01-31' } });
  expect(isDeskOnly([was], TODAY)).toBe(false);
  expect(isDeskOnly([was, role([{ text: 'Counselor' }])], TODAY)).toBe(false);
});
