import type { Appointment, ChargeItem, QuestionnaireResponse, ResourceType } from '@medplum/fhirtypes';
import type { SessionId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { chargeFromFhir } from '../../fhir/charge.ts';
import { diagnosisFromFhir } from '../../fhir/condition.ts';
import { goalFromFhir } from '../../fhir/goal.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import { linkIn } from '../../fhir/links.ts';
import { memberAppointmentFromFhir } from '../../fhir/member-appointment.ts';
import type { MemberTask } from '../../fhir/member-task.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import { locationOf } from '../../fhir/session-appointment.ts';
import type { Found, Of, Stored } from '../../gateway/port.ts';
import { diagnosesTreated } from '../diagnoses.ts';
import { ofType, parsed } from '../found.ts';
import { groupNoteIn } from '../load/group-note.ts';
import { sessionIn } from './session-in.ts';
import type { MemberContext, Stop } from './member-context.ts';

/** What the Task's references were answered with. */
export type Named = Readonly<
  Record<
    | 'entry'
    | 'groupNote'
    | 'session'
    | 'sessionEncounter'
    | 'appointment'
    | 'group'
    | 'charge'
    | 'membership'
    | 'patient'
    | 'signer'
    | 'goals'
    | 'conditions',
    Found
  >
>;

/** The part of the context that needs no template yet. */
export type MemberFacts = Omit<MemberContext, 'template' | 'groupNote' | 'entry' | 'attendedBefore'>;

const GONE = refused<Stop>({ code: 'stop', reason: 'not-found' });
const UNUSABLE = refused<Stop>({ code: 'stop', reason: 'invalid' });

export function memberFacts(task: MemberTask, named: Named): Result<MemberFacts, Stop> {
  const resources = resourcesIn(named, task.key.sessionId);
  const groupResource = first(named.group, 'Group');
  const patientResource = first(named.patient, 'Patient');
  const signerResource = first(named.signer, 'Practitioner');
  const session = sessionIn(named.session, named.sessionEncounter);
  if (!resources || !groupResource || !patientResource || !signerResource || !session) return GONE;
  const group = groupFromFhir(groupResource);
  const patient = patientFromFhir(patientResource);
  const signer = practitionerFromFhir(signerResource);
  const seat = memberAppointmentFromFhir(resources.appointment);
  const charge = chargeFromFhir(resources.charge);
  if (!group.ok || !patient.ok || !signer.ok || !seat.ok || !charge.ok) return UNUSABLE;
  if (seat.value.patientId !== patient.value.id || charge.value.patientId !== patient.value.id)
    return UNUSABLE;

  const episode = first(named.membership, 'EpisodeOfCare');
  const membership = episode && membershipFromFhir(episode);
  const organization = linkIn(groupResource.managingEntity, 'Organization');
  const location = locationOf(session.resource);
  const diagnoses = parsed(ofType([named.conditions], 'Condition'), diagnosisFromFhir).values;
  const goals = parsed(ofType([named.goals], 'Goal'), goalFromFhir).values;
  return done({
    session: session.value,
    group: group.value,
    patient: patient.value,
    signer: signer.value,
    attendance: seat.value.attendance,
    charge: charge.value,
    diagnoses: diagnosesTreated(diagnoses, task.key.patientId, episode),
    goals: goals.filter((one) => one.patientId === task.key.patientId),
    resources,
    ...(membership?.ok && { membership: membership.value }),
    ...(organization && { organization }),
    ...(location && { location }),
  });
}

function resourcesIn(named: Named, session: SessionId): MemberFacts['resources'] | undefined {
  const entry: Stored<QuestionnaireResponse> | undefined = first(named.entry, 'QuestionnaireResponse');
  const groupNote = groupNoteIn(named.groupNote, session);
  const appointment: Stored<Appointment> | undefined = first(named.appointment, 'Appointment');
  const charge: Stored<ChargeItem> | undefined = first(named.charge, 'ChargeItem');
  return entry && groupNote && appointment && charge ? { entry, groupNote, appointment, charge } : undefined;
}

function first<K extends ResourceType>(found: Found, type: K): Stored<Of<K>> | undefined {
  return ofType([found], type)[0];
}
