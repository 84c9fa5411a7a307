import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grantForService, grantForUser } from './grant-scopes.ts';
import { permits, resourceScopes } from './scope.ts';
import type { Interaction } from './scope.ts';

const letters = ['c', 'r', 'u', 'd', 's'] as const satisfies readonly Interaction[];
const notes = ['Composition', 'DocumentReference', 'QuestionnaireResponse'] as const;
const someScope = fc
  .tuple(
    fc.constantFrom('*', 'Patient', 'Appointment', 'Task', ...notes),
    fc.subarray([...letters], { minLength: 1 }),
  )
  .map(([type, some]) => `user/${type}.${some.join('')}`);
const someScopes = fc.array(someScope, { maxLength: 6 }).map((scopes) => scopes.join(' '));

describe('scopes in a person’s name', () => {
  test('nobody is granted what was not asked for', () => {
    fc.assert(
      fc.property(
        someScopes,
        fc.constantFrom('clinical' as const, 'front-desk' as const),
        fc.constantFrom('Patient', 'Appointment', ...notes),
        fc.constantFrom(...letters),
        (asked, role, type, letter) => {
          const granted = resourceScopes(grantForUser(asked, role).granted.join(' '), 'user');
          if (permits(granted, letter, type))
            expect(permits(resourceScopes(asked, 'user'), letter, type)).toBe(true);
        },
      ),
    );
  });

  test('whatever is asked for, the front desk is granted no clinical note', () => {
    fc.assert(
      fc.property(
        someScopes,
        fc.constantFrom(...notes),
        fc.constantFrom(...letters),
        (asked, type, letter) => {
          const { granted } = grantForUser(asked, 'front-desk');
          expect(permits(resourceScopes(granted.join(' '), 'user'), letter, type)).toBe(false);
        },
      ),
    );
  });

  test('a clinician is granted everything asked for in a person’s name', () => {
    const asked = 'openid fhirUser launch user/Patient.rs user/*.read';
    expect(grantForUser(asked, 'clinical')).toEqual({ granted: asked.split(' '), refused: [] });
  });

  test('system and unknown scopes are not granted to a person', () => {
    const { granted, refused } = grantForUser('system/Patient.rs whatever user/Group.rs', 'clinical');
    expect(granted).toEqual(['user/Group.rs']);
    expect(refused).toEqual(['system/Patient.rs', 'whatever']);
  });

  test('offline access outlives online access when both are asked for', () => {
    expect(grantForUser('online_access offline_access', 'clinical').granted).toEqual(['offline_access']);
  });
});

describe('scopes of a backend service', () => {
  test('a service gets what its registration covers and nothing beyond', () => {
    const registered = 'system/*.rs system/Task.crus';
    const asked = 'system/Task.cu system/Patient.rs system/Patient.c user/Patient.rs openid';
    expect(grantForService(asked, registered)).toEqual({
      granted: ['system/Task.cu', 'system/Patient.rs'],
      refused: ['system/Patient.c', 'user/Patient.rs', 'openid'],
    });
  });

  test('a client without registered scopes gets none', () => {
    expect(grantForService('system/Patient.rs', '').granted).toEqual([]);
  });
});
