import type { Coverage, RelatedPerson, Resource } from '@medplum/fhirtypes';
import { concept, profile } from '../codes.ts';
import type { CoverageKind, MemberSpec } from '../types.ts';
import { PAYERS } from './organization.ts';
import { patientId } from './patient.ts';

/** Source of Payment Typology (https://www.nahdo.org/sopt). */
const SOPT = 'https://nahdo.org/sopt';
const RELATIONSHIP = 'http://terminology.hl7.org/CodeSystem/subscriber-relationship';

const TYPES = {
  commercial: concept(SOPT, '5', 'Private health insurance'),
  dependent: concept(SOPT, '5', 'Private health insurance'),
  medicare: concept(SOPT, '1', 'Medicare'),
  medicaid: concept(SOPT, '2', 'Medicaid'),
  'self-pay': concept('http://terminology.hl7.org/CodeSystem/coverage-selfpay', 'pay', 'Pay'),
} as const;

function payorOf(kind: CoverageKind, patient: string): string {
  switch (kind) {
    case 'commercial':
    case 'dependent':
      return `Organization/${PAYERS.commercial}`;
    case 'medicare':
      return `Organization/${PAYERS.medicare}`;
    case 'medicaid':
      return `Organization/${PAYERS.medicaid}`;
    case 'self-pay':
      return patient;
  }
}

function coverage(spec: MemberSpec, kind: CoverageKind, order: number): Coverage {
  const patient = `Patient/${patientId(spec.code)}`;
  const insured = kind !== 'self-pay';
  return {
    resourceType: 'Coverage',
    id: `cov-${spec.code}-${order}`,
    meta: { profile: [profile('coverage')] },
    status: 'active',
    type: TYPES[kind],
    beneficiary: { reference: patient },
    subscriber: { reference: kind === 'dependent' ? `RelatedPerson/${relatedPersonId(spec.code)}` : patient },
    relationship: concept(RELATIONSHIP, kind === 'dependent' ? 'child' : 'self'),
    payor: [{ reference: payorOf(kind, patient) }],
    order,
    ...(insured ? { subscriberId: `HX${spec.recordNumber.slice(-6)}${order}` } : {}),
  };
}

const relatedPersonId = (code: string): string => `rel-${code}`;

/** The parent through whom a member is insured: their first contact. */
function subscriber(spec: MemberSpec): RelatedPerson[] {
  const parent = spec.contacts[0];
  if (!parent || !spec.coverage.includes('dependent')) return [];
  return [
    {
      resourceType: 'RelatedPerson',
      id: relatedPersonId(spec.code),
      active: true,
      patient: { reference: `Patient/${patientId(spec.code)}` },
      relationship: [concept('http://terminology.hl7.org/CodeSystem/v3-RoleCode', 'PRN', 'parent')],
      name: [parent.name],
    },
  ];
}

/** A member's coverages in the order in which they pay, and the relative who is the subscriber where one is. */
export function coverageResources(spec: MemberSpec): Resource[] {
  return [...spec.coverage.map((kind, at) => coverage(spec, kind, at + 1)), ...subscriber(spec)];
}
