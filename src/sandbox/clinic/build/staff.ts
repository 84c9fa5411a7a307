import type { Practitioner, PractitionerRole, Resource } from '@medplum/fhirtypes';
import { concept, HOUSE, NPI, profile, TAXONOMY } from '../codes.ts';
import { npi } from '../npi.ts';
import { STAFF, type StaffSpec } from '../people/staff.ts';
import { CLINIC } from './organization.ts';

function practitioner(spec: StaffSpec): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: spec.id,
    meta: { profile: [profile('practitioner')] },
    active: true,
    name: [spec.name],
    gender: spec.gender,
    telecom: [{ system: 'phone', value: spec.phone, use: 'work' }],
    ...(spec.npi === undefined ? {} : { identifier: [{ system: NPI, value: npi(spec.npi) }] }),
    ...(spec.credential === undefined ? {} : { qualification: [{ code: { text: spec.credential } }] }),
  };
}

function role(spec: StaffSpec): PractitionerRole {
  const code = spec.specialty
    ? concept(TAXONOMY, spec.specialty[0], spec.specialty[1])
    : concept(`${HOUSE}/CodeSystem/staff-role`, 'front-desk', 'Front desk');
  return {
    resourceType: 'PractitionerRole',
    id: spec.id.replace('pr-', 'role-'),
    meta: { profile: [profile('practitioner-role')] },
    active: true,
    practitioner: { reference: `Practitioner/${spec.id}` },
    organization: { reference: `Organization/${CLINIC}` },
    code: [{ ...code, text: spec.title }, ...(spec.alsoIs === undefined ? [] : [{ text: spec.alsoIs }])],
    location: [{ reference: 'Location/loc-main' }],
  };
}

export function staffResources(): Resource[] {
  return STAFF.flatMap((spec) => [practitioner(spec), role(spec)]);
}
