import type { ChargeItem } from '@medplum/fhirtypes';
import type { Charge, ChargeStatus } from '../domain/billing/types.ts';
import { CPT, HCPCS, LOCAL_CHARGE } from '../domain/billing/types.ts';
import type { Code } from '../domain/code.ts';
import type { Instant, PractitionerId, SessionId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import type { Span } from '../domain/schedule/types.ts';
import { codeFromConcept, concept, ROLE_PARTICIPATION } from './codes.ts';
import { compact, listed } from './build.ts';
import { entryIdentifier, entryIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { patientIn, referTo, toPatient, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { PROFILE } from './systems.ts';
import { periodOf } from './time.ts';

const CHARGE_SYSTEMS = [CPT, HCPCS, LOCAL_CHARGE];

/** Absent: entered in error, unknown. Billed later than here is billable all the same. */
const FROM_STATUS: Readonly<Partial<Record<ChargeItem['status'], ChargeStatus>>> = {
  planned: 'planned',
  billable: 'billable',
  billed: 'billable',
  'not-billable': 'not-billable',
  aborted: 'not-billable',
};

export function chargeFromFhir(from: ChargeItem): Parsed<Charge & { readonly sessionId: SessionId }> {
  const key = entryIn(from.identifier);
  if (!key) return unusable(from, 'It belongs to no entry.');
  if (patientIn(from.subject) !== key.patientId)
    return unusable(from, 'Its patient is not that of its entry.');
  const status = FROM_STATUS[from.status];
  if (status === undefined) return unusable(from, 'It was entered in error, or its status is unknown.');
  const code = codeFromConcept(from.code, CHARGE_SYSTEMS) ?? codeFromConcept(from.code);
  if (!code) return unusable(from, 'It has no code.');
  return done({ ...key, code, status });
}

export interface NewCharge {
  readonly charge: Charge;
  readonly sessionId: SessionId;
  readonly memberAppointment: Link<'Appointment'>;
  /** When the service took place: the session, or this member's part of it. */
  readonly period: Span;
  readonly performer: PractitionerId;
  readonly enterer: PractitionerId;
  readonly at: Instant;
}

/** A charge as it is first planned: one unit, whatever the head count (rule 6). */
export function chargeToFhir(from: NewCharge): ChargeItem {
  const { charge } = from;
  return {
    resourceType: 'ChargeItem',
    meta: { profile: [PROFILE.charge] },
    identifier: [entryIdentifier({ sessionId: from.sessionId, patientId: charge.patientId })],
    status: charge.status,
    code: concept(charge.code),
    subject: toPatient(charge.patientId),
    occurrencePeriod: periodOf(from.period),
    performer: [{ function: concept(ROLE_PARTICIPATION.lead), actor: toPractitioner(from.performer) }],
    quantity: { value: 1 },
    enterer: toPractitioner(from.enterer),
    enteredDate: from.at,
    supportingInformation: [referTo(from.memberAppointment)],
  };
}

/**
 * The resource with another code, as attendance or the clinician changed it; everything else of it stays.
 * @throws where the resource is another member's (rule 1).
 */
export function withChargeCode(resource: ChargeItem, charge: Charge): ChargeItem {
  if (patientIn(resource.subject) !== charge.patientId)
    throw new Error('This ChargeItem belongs to another member.');
  const { coding: held = [] } = resource.code;
  // another system's word for the old code would contradict the new one: the concept is kept only while the code is
  const same = held.some((one) => one.system === charge.code.system && one.code === charge.code.code);
  return { ...resource, status: charge.status, code: same ? resource.code : concept(charge.code) };
}

/** A charge that had been planned for somebody whose attendance was taken back, or who is not expected after all: nothing is charged. */
export function withChargeAborted(resource: ChargeItem): ChargeItem {
  return { ...resource, status: 'aborted' };
}

/** What is known of a charge once the member's note is written. */
export interface Billing {
  readonly status: Exclude<ChargeStatus, 'planned'>;
  /** The member's Encounter; none for an absence. */
  readonly encounter?: Link<'Encounter'> | undefined;
  readonly period: Span;
  /** Codes of the diagnoses that were treated. */
  readonly reasons: readonly Code[];
}

/** The resource once the note is written: billable or not, with Encounter, times and diagnoses. */
export function withBilling(resource: ChargeItem, billing: Billing): ChargeItem {
  return compact<ChargeItem>({
    ...resource,
    status: billing.status,
    context: billing.encounter ? referTo(billing.encounter) : resource.context,
    occurrencePeriod: periodOf(billing.period),
    reason: listed(billing.reasons.map((one) => concept(one))) ?? resource.reason,
  });
}
