import type { Patient } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largeClinic } from './large.ts';
import { otherPatientsNamed, patientIdsIn, referencesIn } from './test-support.ts';

const today = '2026-11-24';

test('Isolation: of whatever size, ids are unique, references resolve, and nothing is about two patients', () => {
  fc.assert(
    fc.property(
      fc.record({
        sessions: fc.integer({ min: 0, max: 12 }),
        members: fc.integer({ min: 0, max: 8 }),
        sessionsPerGroup: fc.integer({ min: 1, max: 5 }),
        seed: fc.nat(),
        bookedAhead: fc.boolean(),
      }),
      (size) => {
        const { resources, sessions } = largeClinic({ today, ...size });
        expect(sessions).toHaveLength(size.sessions);
        for (const one of sessions) expect(one.patientIds).toHaveLength(size.members);
        const known = new Set(resources.map((one) => `${one.resourceType}/${one.id ?? ''}`));
        expect(known.size).toBe(resources.length);
        for (const resource of resources) {
          expect(patientIdsIn(resource).length).toBeLessThanOrEqual(1);
          for (const reference of referencesIn(resource)) expect(known).toContain(reference);
        }
      },
    ),
    { numRuns: 25 },
  );
});

test('the same seed makes the same people, another seed others with the same ids', () => {
  const size = { today, sessions: 3, members: 8 };
  const again = largeClinic({ ...size, seed: 1 });
  expect(largeClinic(size)).toEqual(again);
  const other = largeClinic({ ...size, seed: 2 });
  expect(other.sessions).toEqual(again.sessions);
  expect(other.resources).not.toEqual(again.resources);
});

test('hard names of every kind come up: other scripts, double, hyphenated, single, nicknames, maiden names', () => {
  const { resources } = largeClinic({ today, sessions: 1, members: 60 });
  const names = resources.flatMap((one) => (one.resourceType === 'Patient' ? (one.name ?? []) : []));
  expect(names.every((one) => (one.text ?? '').length > 0)).toBe(true);
  expect(names.some((one) => /[\u0590-\u06ff]/.test(one.text ?? ''))).toBe(true);
  expect(names.some((one) => one.family?.includes('-'))).toBe(true);
  expect(names.some((one) => one.family?.includes(' '))).toBe(true);
  expect(names.some((one) => one.family === undefined && one.use === 'official')).toBe(true);
  expect(names.some((one) => one.use === 'nickname')).toBe(true);
  expect(names.some((one) => one.use === 'maiden')).toBe(true);
});

test('no two of a hundred made-up members have the same whole name, nor has anybody’s contact', () => {
  const { resources } = largeClinic({ today, sessions: 1, members: 100 });
  const patients = resources.filter((one): one is Patient => one.resourceType === 'Patient');
  for (const one of patients) expect(otherPatientsNamed(one, patients), one.id).toEqual([]);
});
