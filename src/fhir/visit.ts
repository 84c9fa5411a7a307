import type { Appointment, CodeableConcept } from '@medplum/fhirtypes';
import type { LocationId, PatientId, PractitionerId } from '../domain/ids.ts';
import type { Span } from '../domain/schedule/types.ts';
import { compact } from './build.ts';
import { requestIdentifier } from './group-revision.ts';
import { entryIn } from './identifiers.ts';
import { firstIdIn, link, patientIn, practitionerIn, referTo, toPatient, toPractitioner } from './links.ts';
import { groupOf } from './session-appointment.ts';
import { minutesOf, periodOf } from './time.ts';

/** What kind of thing on a schedule an Appointment is. */
export type AppointmentKind = 'session' | 'member' | 'individual' | 'other';

export function kindOf(from: Appointment): AppointmentKind {
  if (groupOf(from) !== undefined) return 'session';
  const ofSession = entryIn(from.identifier) ?? firstIdIn(from.supportingInformation, 'Appointment');
  const patients = patientsIn(from);
  if (ofSession !== undefined && patients.length > 0) return 'member';
  return patients.length > 0 ? 'individual' : 'other';
}

export function patientsIn(from: Appointment): readonly PatientId[] {
  const all = from.participant.map((one) => patientIn(one.actor)).filter((one) => one !== undefined);
  return [...new Set(all)];
}

export function practitionersIn(from: Appointment): readonly PractitionerId[] {
  const all = from.participant.map((one) => practitionerIn(one.actor)).filter((one) => one !== undefined);
  return [...new Set(all)];
}

/** What kind of visit it is, in words: nothing of why somebody comes. */
export function visitWords(from: Appointment): string | undefined {
  const kinds: readonly (CodeableConcept | undefined)[] = [...(from.serviceType ?? []), from.appointmentType];
  for (const one of kinds) {
    const words = one?.text ?? one?.coding?.find((coding) => coding.display !== undefined)?.display;
    if (words !== undefined && words.trim() !== '') return words.trim();
  }
  return undefined;
}

export type VisitState = 'booked' | 'arrived' | 'fulfilled' | 'no-show' | 'cancelled';

/** `undefined` for one that was entered in error. */
export function visitStateOf(status: Appointment['status']): VisitState | undefined {
  switch (status) {
    case 'arrived':
    case 'checked-in':
      return 'arrived';
    case 'fulfilled':
      return 'fulfilled';
    case 'noshow':
      return 'no-show';
    case 'cancelled':
      return 'cancelled';
    case 'entered-in-error':
      return undefined;
    case 'proposed':
    case 'pending':
    case 'booked':
    case 'waitlist':
      return 'booked';
    default:
      return undefined;
  }
}

export interface NewVisit {
  /** The same on every try. */
  readonly request: string;
  readonly patientId: PatientId;
  readonly practitionerId: PractitionerId;
  readonly place?: LocationId | undefined;
  readonly span: Span;
  readonly what?: string | undefined;
}

/** An individual appointment, as any scheduler would write it. */
export function visitToFhir(visit: NewVisit): Appointment {
  const taking = { required: 'required', status: 'accepted' } as const;
  return compact<Appointment>({
    resourceType: 'Appointment',
    identifier: [requestIdentifier(visit.request)],
    status: 'booked',
    serviceType: visit.what === undefined ? undefined : [{ text: visit.what }],
    ...periodOf(visit.span),
    minutesDuration: minutesOf(visit.span),
    participant: [
      { actor: toPatient(visit.patientId), ...taking },
      { actor: toPractitioner(visit.practitionerId), ...taking },
      ...(visit.place === undefined
        ? []
        : [{ actor: referTo(link('Location', visit.place)), status: 'accepted' as const }]),
    ],
  });
}
