import type { CodeableConcept, Coding } from '@medplum/fhirtypes';

/** Groupwork's own identifiers, as docs/fhir-model.md lists them. The clinic repeats them: it imports no other room. */
const BASE = 'https://groupwork.dev/fhir';

export const profile = (thing: string): string => `${BASE}/StructureDefinition/groupwork-${thing}`;
export const extension = (id: string): string => `${BASE}/StructureDefinition/${id}`;
export const system = (id: string): string => `${BASE}/CodeSystem/${id}`;
export const identifierSystem = (id: string): string => `${BASE}/sid/${id}`;
export const template = (id: string): string => `${BASE}/Questionnaire/${id}`;

/** What the clinic itself numbers and names: a stranger's identifiers, on a domain that can never exist. */
export const HOUSE = 'https://harbor-elm.example';

export const SUBJECT_R5 = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject';
export const STATUS_REASON = 'http://hl7.org/fhir/StructureDefinition/workflow-statusReason';
export const TIMEZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';
export const NPI = 'http://hl7.org/fhir/sid/us-npi';
export const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm';
export const CPT = 'http://www.ama-assn.org/go/cpt';
export const HCPCS = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets';
export const TAXONOMY = 'http://nucc.org/provider-taxonomy';
export const GOAL_ACHIEVEMENT = 'http://terminology.hl7.org/CodeSystem/goal-achievement';
export const PARTICIPATION = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';

const CHARGES = {
  '90853': { system: CPT, display: 'Group psychotherapy' },
  '96164': { system: CPT, display: 'Health behavior intervention, group, first 30 minutes' },
  H0005: { system: HCPCS, display: 'Group counseling, substance use' },
} as const;

export type ChargeCode = keyof typeof CHARGES;

/** A charge code in the clinic's own short words. */
export function charge(code: ChargeCode): CodeableConcept {
  const { system: url, display } = CHARGES[code];
  return { coding: [{ system: url, code, display }], text: display };
}

export function concept(url: string, code: string, display?: string): CodeableConcept {
  const coding: Coding = { system: url, code };
  if (display !== undefined) coding.display = display;
  return { coding: [coding] };
}
