import { expect, test } from 'vitest';
import { launchContextOf } from './launch-context.ts';
import { practitionerOf } from './sign-in.ts';

test('the session’s Appointment and its Group come from fhirContext', () => {
  const context = launchContextOf({
    fhirContext: [{ reference: 'Appointment/s-1' }, { reference: 'Group/g-1', role: 'x' }],
    encounter: 'e-1',
  });
  expect(context).toEqual({ appointment: 's-1', group: 'g-1', encounter: 'e-1' });
});

test('absolute references and plain strings are read too', () => {
  expect(launchContextOf({ fhirContext: ['https://ehr.example/r4/Appointment/a.b-1'] })).toEqual({
    appointment: 'a.b-1',
  });
});

test.each([{}, { fhirContext: 'Appointment/1' }, { fhirContext: [null, 7, {}] }, { encounter: 5 }])(
  'a context of another shape names nothing: %j',
  (response) => {
    expect(launchContextOf(response)).toEqual({});
  },
);

test.each([
  ['Practitioner/p-1', 'p-1'],
  ['https://ehr.example/r4/Practitioner/p-1', 'p-1'],
  ['https://ehr.example/r4/Practitioner/p-1/_history/3', 'p-1'],
  ['Patient/p-1', undefined],
  ['PractitionerRole/p-1', undefined],
  ['Practitioner/../Patient/1', undefined],
  [undefined, undefined],
])('%s is practitioner %s', (fhirUser, id) => {
  expect(practitionerOf(fhirUser)).toBe(id);
});
