import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anId, someFacilitators } from '../../test/support/arbitraries.ts';
import { groupId, practitionerId } from '../domain/ids.ts';
import { facilitatorsFromFhir, facilitatorsOf, facilitatorsToFhir } from './facilitators.ts';
import { PARTICIPATION_TYPE } from './systems.ts';

test('facilitators are read back as they were written', () => {
  fc.assert(
    fc.property(anId.map(groupId), someFacilitators, (group, facilitators) => {
      const resource = facilitatorsToFhir(group, facilitators);
      const people = facilitators.map((one) => one.practitioner);
      expect(facilitatorsFromFhir(resource, people)).toEqual({
        ok: true,
        value: { groupId: group, facilitators },
      });
    }),
  );
});

test('without a role of ours the participation type counts; the first of the rest leads where nobody does', () => {
  const typed = (code: string) => [{ coding: [{ system: PARTICIPATION_TYPE, code }] }];
  const who = practitionerId;
  const roles = (...given: Parameters<typeof facilitatorsOf>[0]) =>
    facilitatorsOf(given, []).map((one) => `${one.practitioner.id} ${one.role}`);
  expect(roles({ types: typed('SPRF'), who: who('a') }, { types: typed('PPRF'), who: who('b') })).toEqual([
    'a co-facilitator',
    'b lead',
  ]);
  expect(roles({ types: undefined, who: who('a') }, { types: undefined, who: who('b') })).toEqual([
    'a lead',
    'b co-facilitator',
  ]);
  expect(roles({ types: typed('ATND'), who: who('a') }, { types: undefined, who: who('a') })).toEqual([
    'a observer',
  ]);
  expect(roles({ types: undefined, who: undefined })).toEqual([]);
});

test('a facilitator whom the server did not send along is never left out', () => {
  const [one] = facilitatorsOf([{ types: undefined, who: practitionerId('a') }], []);
  expect(one?.practitioner).toEqual({ id: 'a', name: 'Name not on file', credential: '' });
});
