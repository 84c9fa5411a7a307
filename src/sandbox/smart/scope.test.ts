import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isScopeProblem, parseResourceScope, permits, resourceScopes, scopeProblems } from './scope.ts';
import type { Interaction } from './scope.ts';

const letters: readonly Interaction[] = ['c', 'r', 'u', 'd', 's'];
const someLetters = fc.subarray([...letters], { minLength: 1 });
const someType = fc.constantFrom('Patient', 'Group', 'Composition', 'QuestionnaireResponse');

describe('resource scopes', () => {
  test('a v2 scope permits exactly its letters, on exactly its type, in exactly its context', () => {
    fc.assert(
      fc.property(
        someLetters,
        someType,
        someType,
        fc.constantFrom(...letters),
        (granted, type, asked, letter) => {
          const scopes = resourceScopes(`user/${type}.${granted.join('')}`, 'user');
          expect(permits(scopes, letter, asked)).toBe(type === asked && granted.includes(letter));
          expect(resourceScopes(`user/${type}.${granted.join('')}`, 'system')).toEqual([]);
        },
      ),
    );
  });

  test('letters in any other order than cruds are a problem that is explained', () => {
    const shuffled = fc.shuffledSubarray([...letters], { minLength: 2 }).filter((each) => {
      return letters.filter((letter) => each.includes(letter)).join('') !== each.join('');
    });
    fc.assert(
      fc.property(shuffled, (each) => {
        const parsed = parseResourceScope(`user/Patient.${each.join('')}`);
        expect(isScopeProblem(parsed) && parsed.reason).toContain('cruds');
      }),
    );
  });

  test.each([
    ['user/Patient.read', 'rs'],
    ['user/Patient.write', 'cud'],
    ['user/Patient.*', 'cruds'],
    ['system/*.*', 'cruds'],
  ])('version 1 scope %s is %s', (scope, meant) => {
    const parsed = parseResourceScope(scope);
    expect(parsed === undefined || isScopeProblem(parsed) ? '' : [...parsed.interactions].join('')).toBe(
      meant,
    );
  });

  test.each([
    'openid',
    'fhirUser',
    'launch',
    'launch/encounter',
    'offline_access',
    'https://example.org/scope',
  ])('%s is not about FHIR resources', (scope) => expect(parseResourceScope(scope)).toBeUndefined());

  test.each([
    'user/Patient.',
    'user/Patient.x',
    'user/patient.r',
    'user/Pat-ient.r',
    'patient/Patient.r',
    'user/Patient.r?name=x',
  ])('%s is a problem', (scope) => expect(scopeProblems(scope)).toHaveLength(1));
});
