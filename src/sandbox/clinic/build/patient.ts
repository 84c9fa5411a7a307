import type { Patient, PatientContact } from '@medplum/fhirtypes';
import { concept, HOUSE, profile } from '../codes.ts';
import type { ContactSpec, MemberSpec } from '../types.ts';
import { CLINIC } from './organization.ts';

const ROLE_CODE = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode';

const RELATIONSHIPS: Readonly<Record<ContactSpec['relationship'], readonly [string, string]>> = {
  spouse: ['SPS', 'spouse'],
  partner: ['DOMPART', 'domestic partner'],
  mother: ['MTH', 'mother'],
  father: ['FTH', 'father'],
  sibling: ['SIB', 'sibling'],
  child: ['CHILD', 'child'],
  friend: ['FRND', 'unrelated friend'],
};

function contact(spec: ContactSpec): PatientContact {
  const [code, display] = RELATIONSHIPS[spec.relationship];
  return {
    relationship: [concept(ROLE_CODE, code, display)],
    name: spec.name,
    ...(spec.phone === undefined ? {} : { telecom: [{ system: 'phone', value: spec.phone }] }),
  };
}

/** `p-7f3a` for `7f3a`. */
export const patientId = (code: string): string => `p-${code}`;

export function patientResource(spec: MemberSpec): Patient {
  const telecom: NonNullable<Patient['telecom']> = [];
  if (spec.phone !== undefined) telecom.push({ system: 'phone', value: spec.phone, use: 'mobile' });
  if (spec.email !== undefined) telecom.push({ system: 'email', value: spec.email });
  return {
    resourceType: 'Patient',
    id: patientId(spec.code),
    meta: { profile: [profile('patient')] },
    active: true,
    identifier: [
      {
        type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MR' }] },
        system: `${HOUSE}/sid/mrn`,
        value: spec.recordNumber,
      },
    ],
    name: [...spec.names],
    gender: spec.gender,
    birthDate: spec.birthDate,
    ...(telecom.length === 0 ? {} : { telecom }),
    ...(spec.address === undefined
      ? {}
      : {
          address: [
            {
              use: 'home',
              line: [spec.address[0]],
              city: spec.address[1],
              state: 'TN',
              postalCode: spec.address[2],
              country: 'US',
            },
          ],
        }),
    ...(spec.contacts.length === 0 ? {} : { contact: spec.contacts.map(contact) }),
    generalPractitioner: [{ reference: `Practitioner/${spec.primary}` }],
    managingOrganization: { reference: `Organization/${CLINIC}` },
  };
}
