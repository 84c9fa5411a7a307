import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMembership } from '../../test/support/arbitraries.ts';
import { patientId } from '../domain/ids.ts';
import { membershipFromFhir, membershipToFhir, withMembership } from './membership.ts';
import { IDENTIFIER } from './systems.ts';

const LINKS = { organization: 'Organization/clinic', conditions: ['Condition/c1'] } as const;

test('a membership is read back as it was written', () => {
  fc.assert(
    fc.property(aMembership, (membership) => {
      expect(membershipFromFhir(membershipToFhir(membership, LINKS))).toEqual({
        ok: true,
        value: membership,
      });
    }),
  );
});

test('of the diagnoses given, those that the episode names are its own', () => {
  fc.assert(
    fc.property(aMembership, (membership) => {
      const diagnosis = (id: string) => ({
        id,
        patientId: membership.patientId,
        code: { system: 'x', code: id },
        active: true,
      });
      const read = membershipFromFhir(membershipToFhir(membership, LINKS), [
        diagnosis('c1'),
        diagnosis('c2'),
      ]);
      expect(read.ok && read.value.diagnoses).toEqual([{ system: 'x', code: 'c1' }]);
    }),
  );
});

test('a membership changed by us keeps what others keep in it', () => {
  fc.assert(
    fc.property(aMembership, aMembership, (before, changes) => {
      const theirs = { url: 'https://clinic.example/x', valueString: 'theirs' };
      const held = membershipToFhir(before, LINKS);
      const resource = {
        ...held,
        extension: [...(held.extension ?? []), theirs],
        team: [{ reference: 'CareTeam/t' }],
      };
      const after = { ...changes, id: before.id, groupId: before.groupId, patientId: before.patientId };
      const clinician = after.primaryClinician ?? before.primaryClinician;
      const changed = withMembership(resource, after);
      expect(membershipFromFhir(changed)).toEqual({
        ok: true,
        value: { ...after, ...(clinician !== undefined && { primaryClinician: clinician }) },
      });
      expect(changed).toMatchObject({
        team: resource.team,
        type: held.type,
        managingOrganization: held.managingOrganization,
      });
      expect(changed.extension).toContainEqual(theirs);
    }),
  );
});

test('days may be as short as a year, and a stranger may write times', () => {
  const read = membershipFromFhir({
    resourceType: 'EpisodeOfCare',
    id: 'e',
    identifier: [{ system: IDENTIFIER.membershipOf, value: 'g' }],
    status: 'planned',
    patient: { reference: 'https://ehr.example/fhir/Patient/a' },
    period: { start: '2024-02-29T23:30:00-07:00', end: '2025-02' },
    statusHistory: [{ status: 'waitlist', period: { start: '2023', end: '2023' } }],
  });
  expect(read).toEqual({
    ok: true,
    value: {
      id: 'e',
      groupId: 'g',
      patientId: patientId('a'),
      status: 'waitlisted',
      start: '2024-02-29',
      end: '2025-02-28',
      history: [{ status: 'waitlisted', start: '2023-01-01', end: '2023-12-31' }],
      diagnoses: [],
    },
  });
});

test.each([
  ['of no group', { identifier: [] }],
  ['of no patient', { patient: {} }],
  ['entered in error', { status: 'entered-in-error' as const }],
])('an episode %s is refused', (_words, parts) => {
  const whole = {
    resourceType: 'EpisodeOfCare' as const,
    id: 'e',
    identifier: [{ system: IDENTIFIER.membershipOf, value: 'g' }],
    status: 'active' as const,
    patient: { reference: 'Patient/a' },
  };
  expect(membershipFromFhir(whole).ok).toBe(true);
  expect(membershipFromFhir({ ...whole, ...parts }).ok).toBe(false);
});
