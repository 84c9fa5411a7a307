import type { Location, Organization, Resource } from '@medplum/fhirtypes';
import { HOUSE, NPI, profile, TIMEZONE } from '../codes.ts';
import { npi } from '../npi.ts';
import type { Context } from './context.ts';

export const CLINIC = 'org-harbor-elm';

/** The payers that coverages name. */
export const PAYERS = {
  commercial: 'org-payer-cumberland',
  medicare: 'org-payer-medicare',
  medicaid: 'org-payer-medicaid',
} as const;

const ADDRESS = { use: 'work', state: 'TN', country: 'US' } as const;

function payer(id: string, name: string, payerId: string): Organization {
  return {
    resourceType: 'Organization',
    id,
    meta: { profile: [profile('organization')] },
    active: true,
    name,
    identifier: [{ system: `${HOUSE}/sid/payer`, value: payerId }],
    type: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/organization-type', code: 'pay' }] }],
  };
}

function location(context: Context, place: keyof Context['places'], rest: Partial<Location>): Location {
  const { id, zone } = context.places[place];
  return {
    resourceType: 'Location',
    id,
    meta: { profile: [profile('location')] },
    status: 'active',
    mode: 'instance',
    managingOrganization: { reference: `Organization/${CLINIC}` },
    extension: [{ url: TIMEZONE, valueCode: zone }],
    ...rest,
  };
}

function physicalType(code: string, display: string): Pick<Location, 'physicalType'> {
  const system = 'http://terminology.hl7.org/CodeSystem/location-physical-type';
  return { physicalType: { coding: [{ system, code, display }] } };
}

/** The clinic, its two offices in two zones, its video room, and the payers. */
export function organizationResources(context: Context): Resource[] {
  const clinic: Organization = {
    resourceType: 'Organization',
    id: CLINIC,
    meta: { profile: [profile('organization')] },
    active: true,
    name: 'Harbor & Elm Counseling',
    identifier: [{ system: NPI, value: npi('133900461') }],
    type: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/organization-type', code: 'prov' }] }],
    telecom: [{ system: 'phone', value: '931-555-0100', use: 'work' }],
    address: [{ ...ADDRESS, line: ['120 Elm Street'], city: 'Cookeville', postalCode: '38501' }],
  };
  return [
    clinic,
    location(context, 'main', {
      name: 'Elm Street office, group room',
      ...physicalType('ro', 'Room'),
      address: { ...ADDRESS, line: ['120 Elm Street'], city: 'Cookeville', postalCode: '38501' },
    }),
    location(context, 'satellite', {
      name: 'River Road office',
      ...physicalType('ro', 'Room'),
      address: { ...ADDRESS, line: ['8 River Road'], city: 'Kingston', postalCode: '37763' },
    }),
    location(context, 'telehealth', { name: 'Video visit', ...physicalType('vi', 'Virtual') }),
    payer(PAYERS.commercial, 'Cumberland Mutual Health Plan', 'CMH01'),
    payer(PAYERS.medicare, 'Medicare Part B', 'MCRB0'),
    payer(PAYERS.medicaid, 'State Medicaid', 'MCDTN'),
  ];
}
