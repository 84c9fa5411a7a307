import type { CodeableConcept, EpisodeOfCare, EpisodeOfCareStatusHistory, Period } from '@medplum/fhirtypes';
import type { Departure, Membership, MembershipStatus } from '../domain/group/types.ts';
import type { LocalDate } from '../domain/ids.ts';
import { groupId, membershipId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { compact } from './build.ts';
import { codeFromConcept, concept, GROUP_EPISODE } from './codes.ts';
import type { Diagnosis } from './condition.ts';
import { extensionIn, replaced } from './extension.ts';
import { isId, valueIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { idIn, patientIn, practitionerIn, referTo, toPatient, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, IDENTIFIER, PROFILE, SYSTEM } from './systems.ts';
import { dayFrom } from './time.ts';

const OWN_EXTENSIONS = [EXTENSION.statusReason, EXTENSION.defaultCharge, EXTENSION.treatmentRationale];

type EpisodeStatus = EpisodeOfCare['status'];

const TO_STATUS = {
  waitlisted: 'waitlist',
  active: 'active',
  'on-hold': 'onhold',
  departed: 'finished',
  cancelled: 'cancelled',
} as const satisfies Record<MembershipStatus, EpisodeStatus>;

/** Absent: entered in error, or a status R4 does not know. */
const FROM_STATUS: Readonly<Partial<Record<EpisodeStatus, MembershipStatus>>> = {
  planned: 'waitlisted',
  waitlist: 'waitlisted',
  active: 'active',
  onhold: 'on-hold',
  finished: 'departed',
  cancelled: 'cancelled',
};

/** One membership. `diagnoses`: those of the patient; the ones that the episode names become the membership's. */
export function membershipFromFhir(
  from: EpisodeOfCare,
  diagnoses: readonly Diagnosis[] = [],
): Parsed<Membership> {
  if (from.id === undefined) return unusable(from, 'It has no id.');
  const group = valueIn(from.identifier, IDENTIFIER.membershipOf);
  if (group === undefined || !isId(group))
    return unusable(from, 'It names no group that it is a membership of.');
  const patient = patientIn(from.patient);
  if (patient === undefined) return unusable(from, 'It is about no patient.');
  const status = FROM_STATUS[from.status];
  if (status === undefined) return unusable(from, 'It was entered in error, or its status is unknown.');
  const named = (from.diagnosis ?? []).map((one) => idIn(one.condition, 'Condition'));
  const override = codeFromConcept(extensionIn(from, EXTENSION.defaultCharge)?.valueCodeableConcept);
  const rationale = extensionIn(from, EXTENSION.treatmentRationale)?.valueString;
  const departure = departureFrom(extensionIn(from, EXTENSION.statusReason)?.valueCodeableConcept);
  const clinician = practitionerIn(from.careManager);
  return done({
    id: membershipId(from.id),
    groupId: groupId(group),
    patientId: patient,
    status,
    ...daysFrom(from.period),
    history: (from.statusHistory ?? []).flatMap(historyFrom),
    diagnoses: diagnoses.filter((one) => named.includes(one.id)).map((one) => one.code),
    ...(clinician !== undefined && { primaryClinician: clinician }),
    ...(override && { chargeOverride: override }),
    ...(rationale !== undefined && { rationale }),
    ...(departure && { departure }),
  });
}

/** What a membership is written with beside its own values. */
export interface MembershipLinks {
  /** The group's clinic, where it names one. */
  readonly organization?: Link<'Organization'> | undefined;
  /** The diagnoses that the group treats; all of this patient. */
  readonly conditions: readonly Link<'Condition'>[];
}

export function membershipToFhir(membership: Membership, links: MembershipLinks): EpisodeOfCare {
  const bare = compact<EpisodeOfCare>({
    resourceType: 'EpisodeOfCare',
    id: membership.id,
    meta: { profile: [PROFILE.membership] },
    identifier: [{ system: IDENTIFIER.membershipOf, value: membership.groupId }],
    status: TO_STATUS[membership.status],
    type: [concept(GROUP_EPISODE)],
    patient: toPatient(membership.patientId),
    managingOrganization: links.organization && referTo(links.organization),
  });
  const diagnosis = links.conditions.map((one) => ({ condition: referTo(one) }));
  return withMembership(compact<EpisodeOfCare>({ ...bare, diagnosis }), membership);
}

/** The resource with what changes over a membership's life in it; everything else of it stays. */
export function withMembership(resource: EpisodeOfCare, membership: Membership): EpisodeOfCare {
  const { departure, chargeOverride, rationale, primaryClinician } = membership;
  return compact<EpisodeOfCare>({
    ...resource,
    status: TO_STATUS[membership.status],
    statusHistory: membership.history.map(historyTo),
    period: periodTo(membership),
    careManager: primaryClinician === undefined ? resource.careManager : toPractitioner(primaryClinician),
    extension: replaced(resource, OWN_EXTENSIONS, [
      departure && {
        url: EXTENSION.statusReason,
        valueCodeableConcept: concept(departure.circumstances, departure.words),
      },
      chargeOverride && { url: EXTENSION.defaultCharge, valueCodeableConcept: concept(chargeOverride) },
      rationale === undefined ? undefined : { url: EXTENSION.treatmentRationale, valueString: rationale },
    ]),
  });
}

/** Taken back: it never was. What it says stays, for whoever asks what had been entered. */
export function withEnteredInError(resource: EpisodeOfCare): EpisodeOfCare {
  const status = resource.status;
  const period = resource.period ?? { extension: [{ url: EXTENSION.dataAbsent, valueCode: 'unknown' }] };
  const past = status === 'entered-in-error' ? [] : [{ status, period }];
  return {
    ...resource,
    status: 'entered-in-error',
    statusHistory: [...(resource.statusHistory ?? []), ...past],
  };
}

function departureFrom(from: CodeableConcept | undefined): Departure | undefined {
  if (!from) return undefined;
  const other = { system: SYSTEM.departure, code: 'other' };
  const circumstances = codeFromConcept(from, [SYSTEM.departure]) ?? codeFromConcept(from) ?? other;
  return { circumstances, ...(from.text !== undefined && { words: from.text }) };
}

interface Days {
  readonly start?: LocalDate;
  readonly end?: LocalDate;
}

function daysFrom(from: Period | undefined): Days {
  const start = dayFrom(from?.start, 'first');
  const end = dayFrom(from?.end, 'last');
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function periodTo({ start, end }: Days): Period | undefined {
  if (start === undefined && end === undefined) return undefined;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function historyFrom(from: EpisodeOfCareStatusHistory): Membership['history'] {
  const status = FROM_STATUS[from.status];
  return status === undefined ? [] : [{ status, ...daysFrom(from.period) }];
}

/** R4 asks for a period in every history entry: one without days says that they are unknown. */
function historyTo(one: Membership['history'][number]): EpisodeOfCareStatusHistory {
  const unknown: Period = { extension: [{ url: EXTENSION.dataAbsent, valueCode: 'unknown' }] };
  return { status: TO_STATUS[one.status], period: periodTo(one) ?? unknown };
}
