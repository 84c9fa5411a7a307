import type { Appointment } from '@medplum/fhirtypes';
import { compactDay, epochAt, instantIn } from '../calendar.ts';
import { concept, HOUSE } from '../codes.ts';
import { ANGSTROM, ITO, OCONNELL, REYES } from '../people/staff.ts';
import type { Context } from './context.ts';
import { patientId } from './patient.ts';

interface Visit {
  readonly member: string;
  readonly practitioner: string;
  readonly time: string;
  readonly minutes: number;
  readonly place: 'main' | 'telehealth';
  readonly status: 'booked' | 'cancelled';
  readonly what: string;
}

/** Today's visits that are no group sessions. Two are by people who also come to a group today. */
const VISITS: readonly Visit[] = [
  {
    member: '7f3a',
    practitioner: ITO,
    time: '10:00',
    minutes: 50,
    place: 'main',
    status: 'booked',
    what: 'Individual therapy',
  },
  {
    member: 'a17d',
    practitioner: ITO,
    time: '11:00',
    minutes: 60,
    place: 'main',
    status: 'booked',
    what: 'Intake',
  },
  {
    member: '91c7',
    practitioner: REYES,
    time: '11:00',
    minutes: 50,
    place: 'telehealth',
    status: 'booked',
    what: 'Individual therapy',
  },
  {
    member: '74bc',
    practitioner: ANGSTROM,
    time: '15:30',
    minutes: 20,
    place: 'main',
    status: 'booked',
    what: 'Medication review',
  },
  {
    member: '6e20',
    practitioner: OCONNELL,
    time: '16:00',
    minutes: 50,
    place: 'main',
    status: 'cancelled',
    what: 'Individual therapy',
  },
];

/** Ordinary appointments with one patient each, as the rest of the clinic's day. */
export function individualAppointments(context: Context): Appointment[] {
  return VISITS.map((visit) => {
    const { id, zone } = context.places[visit.place];
    const start = epochAt(context.today, visit.time, context.zone);
    return {
      resourceType: 'Appointment',
      id: `a-${compactDay(context.today)}-${visit.member}`,
      status: visit.status,
      ...(visit.status === 'cancelled'
        ? {
            cancelationReason: concept(
              'http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason',
              'pat',
              'Patient',
            ),
          }
        : {}),
      serviceType: [
        {
          ...concept(`${HOUSE}/CodeSystem/visit`, visit.what.toLowerCase().replaceAll(' ', '-')),
          text: visit.what,
        },
      ],
      start: instantIn(start, zone),
      end: instantIn(start + visit.minutes * 60_000, zone),
      minutesDuration: visit.minutes,
      participant: [
        {
          actor: { reference: `Patient/${patientId(visit.member)}` },
          required: 'required',
          status: 'accepted',
        },
        {
          actor: { reference: `Practitioner/${visit.practitioner}` },
          required: 'required',
          status: 'accepted',
        },
        { actor: { reference: `Location/${id}` }, required: 'required', status: 'accepted' },
      ],
    };
  });
}
