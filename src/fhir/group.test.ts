import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aGroup, written } from '../../test/support/arbitraries.ts';
import { groupFromFhir, groupToFhir, listedMembers, withGroup } from './group.ts';

const ORGANIZATION = 'Organization/clinic';

test('a group is read back as it was written', () => {
  fc.assert(
    fc.property(aGroup, (group) => {
      const resource = groupToFhir(group, ORGANIZATION);
      expect(groupFromFhir(resource)).toEqual({ ok: true, value: group });
      expect(resource.member).toBeUndefined();
    }),
  );
});

test('a group changed by us keeps what the clinic keeps in it', () => {
  fc.assert(
    fc.property(aGroup, aGroup, written, (group, changed, theirs) => {
      const held = {
        ...groupToFhir(group, ORGANIZATION),
        quantity: 7,
        identifier: [{ system: 'https://clinic.example/groups', value: theirs }],
        extension: [{ url: 'https://clinic.example/room', valueString: theirs }],
        characteristic: [{ code: { text: theirs }, valueBoolean: true, exclude: false }],
        member: [{ entity: { reference: 'Patient/a' } }],
      };
      const written = withGroup(held, { ...changed, id: group.id });
      expect(groupFromFhir(written)).toEqual({ ok: true, value: { ...changed, id: group.id } });
      expect(written).toMatchObject({ quantity: 7, member: held.member });
      expect(written.identifier).toContainEqual(held.identifier[0]);
      expect(written.extension).toContainEqual(held.extension[0]);
      expect(written.characteristic).toContainEqual(held.characteristic[0]);
    }),
  );
});

test("a clinic's own group without anything of ours is usable, and its members can be adopted", () => {
  const theirs = {
    resourceType: 'Group',
    id: 'g',
    type: 'person',
    actual: true,
    name: 'Thursday evening group',
    member: [
      { entity: { reference: 'https://ehr.example/fhir/Patient/a' } },
      { entity: { reference: 'Patient/b/_history/3' } },
      { entity: { reference: 'Patient/gone' }, inactive: true },
      { entity: { reference: 'Practitioner/p' } },
    ],
  } as const;
  const group = groupFromFhir({ ...theirs, member: [...theirs.member] });
  expect(group).toMatchObject({
    ok: true,
    value: { initials: 'TEG', kind: 'hybrid', enrollment: 'open', memberNoteSigner: 'lead', active: true },
  });
  expect(listedMembers({ ...theirs, member: [...theirs.member] })).toEqual(['a', 'b']);
});

test.each([
  ['of animals', { type: 'animal' as const, name: 'Herd' }],
  ['without a name', { type: 'person' as const, name: '  ' }],
])('a group %s is refused', (_words, parts) => {
  const refusal = groupFromFhir({ resourceType: 'Group', id: 'g', actual: true, ...parts });
  expect(refusal).toMatchObject({ ok: false, refusal: { code: 'unusable', resource: 'Group/g' } });
});
