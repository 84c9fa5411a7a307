import { expect, test } from 'vitest';
import { missingForCharting, missingForScheduling, requestedScopes } from './scopes.ts';

test('what Groupwork asks for is enough to chart with', () => {
  expect(missingForCharting(requestedScopes('ehr'))).toEqual([]);
  expect(missingForCharting(requestedScopes('standalone'))).toEqual([]);
});

test('an EHR launch asks for the launch, a standalone one does not', () => {
  expect(requestedScopes('ehr').split(' ')).toEqual(
    expect.arrayContaining(['launch', 'openid', 'fhirUser', 'online_access']),
  );
  expect(requestedScopes('standalone').split(' ')).not.toContain('launch');
  expect(requestedScopes('standalone').split(' ')).toContain('offline_access');
});

test('letters stand in the order c r u d s', () => {
  for (const scope of requestedScopes('ehr')
    .split(' ')
    .filter((each) => each.includes('/')))
    expect(scope).toMatch(/^user\/[A-Z][A-Za-z]+\.c?r?u?d?s?$/);
});

test.each(['user/*.cruds', 'user/*.*', 'user/*.read user/*.write'])('%s is enough', (granted) => {
  expect(missingForCharting(granted)).toEqual([]);
});

test('what the role does not include is named, type by type', () => {
  const narrow = requestedScopes('ehr')
    .split(' ')
    .filter((scope) => !/QuestionnaireResponse|Composition/.test(scope))
    .join(' ');
  expect(missingForCharting(narrow)).toEqual(['QuestionnaireResponse', 'Composition']);
});

test('reading alone is not enough where charting writes', () => {
  const granted = requestedScopes('ehr').replace('user/ChargeItem.crus', 'user/ChargeItem.rs');
  expect(missingForCharting(granted)).toEqual(['ChargeItem']);
});

test('scopes for one patient count for nothing', () => {
  expect(missingForCharting('patient/*.cruds')).toContain('Group');
  expect(missingForCharting('')).toContain('Group');
});

test('the front desk, whose role has no notes, comes in to schedule and cannot chart', () => {
  const frontDesk = requestedScopes('ehr')
    .split(' ')
    .filter((scope) => !/QuestionnaireResponse|Composition|DocumentReference|Task|Condition|Goal/.test(scope))
    .join(' ');
  expect(missingForScheduling(frontDesk)).toEqual([]);
  expect(missingForCharting(frontDesk)).toEqual(['QuestionnaireResponse', 'Task', 'Composition']);
});

test('who may not see groups does not come in', () => {
  expect(missingForScheduling('user/Patient.rs user/Appointment.rs user/Practitioner.rs')).toEqual([
    'EpisodeOfCare',
    'Group',
  ]);
});
