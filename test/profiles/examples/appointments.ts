import type { Appointment, Provenance } from '@medplum/fhirtypes';
import { THO, example, extensionUrl, own, participation, profileMeta, sid, without } from './example.ts';

const SUBJECT = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject';

const session: Appointment = {
  resourceType: 'Appointment',
  id: 's-20261124',
  meta: profileMeta('session'),
  extension: [{ url: SUBJECT, valueReference: { reference: 'Group/grp-tuesday-dbt' } }],
  identifier: [{ system: sid('series'), value: 'tuesdays-2026' }],
  status: 'arrived',
  serviceType: [{ coding: [own('service', 'group-session', 'Group therapy session')] }],
  supportingInformation: [{ reference: 'Group/grp-tuesday-dbt' }],
  start: '2026-11-24T18:00:00-06:00',
  end: '2026-11-24T19:30:00-06:00',
  minutesDuration: 90,
  participant: [
    {
      type: [{ coding: [own('facilitator-role', 'lead'), participation('PPRF')] }],
      actor: { reference: 'Practitioner/ito' },
      required: 'required',
      status: 'accepted',
    },
    {
      type: [{ coding: [own('facilitator-role', 'supervisor')] }, { coding: [participation('ATND')] }],
      actor: { reference: 'Practitioner/reyes' },
      required: 'required',
      status: 'accepted',
    },
    { actor: { reference: 'Location/room-3' }, status: 'accepted' },
  ],
};

const weather = { coding: [{ system: `${THO}/appointment-cancellation-reason`, code: 'oth-weath' }] };

const sessions = example<Appointment>({
  profile: 'groupwork-session',
  valid: [
    session,
    { ...without(session, 'identifier'), id: 's-snowed-in', status: 'cancelled', cancelationReason: weather },
    {
      ...session,
      id: 's-moved',
      status: 'booked',
      extension: [
        ...(session.extension ?? []),
        { url: extensionUrl('session-revision'), valueUnsignedInt: 2 },
      ],
      identifier: [
        { system: sid('series'), value: 'tuesdays-2026' },
        { system: sid('occurrence'), value: 'tuesdays-2026/2026-11-24' },
        { system: sid('request'), value: 'b7c3f1e2-5a53-4e0d-9f0c-2f1d8c7a6b54' },
      ],
    },
    {
      ...session,
      id: 's-thanksgiving',
      status: 'cancelled',
      cancelationReason: {
        coding: [
          own('session-cancel', 'holiday'),
          { system: `${THO}/appointment-cancellation-reason`, code: 'prov' },
        ],
        text: 'Office closed',
      },
    },
  ],
  invalid: [
    {
      what: 'a patient among the participants of a session (rule 1: isolation)',
      spoil: (it) => ({
        ...it,
        participant: [...it.participant, { actor: { reference: 'Patient/0f7d' }, status: 'accepted' }],
      }),
      says: /No patient is a participant/,
    },
    {
      what: 'a session of two groups',
      spoil: (it) => ({ ...it, supportingInformation: [{ reference: 'Group/another' }] }),
      says: /name the same Group/,
    },
    {
      what: 'a session at two places',
      spoil: (it) => ({
        ...it,
        participant: [...it.participant, { actor: { reference: 'Location/room-4' }, status: 'accepted' }],
      }),
      says: /at one place/,
    },
    {
      what: 'a facilitator without a role',
      spoil: (it) => ({
        ...it,
        participant: [{ actor: { reference: 'Practitioner/ito' }, status: 'accepted' }],
      }),
      says: /facilitator role/,
    },
    {
      what: 'a cancelled session without a reason',
      spoil: (it) => ({ ...it, status: 'cancelled' }),
      says: /says why/,
    },
    {
      what: 'a session that was a no-show',
      spoil: (it) => ({ ...it, status: 'noshow' }),
      says: /session-status/,
    },
    { what: 'a session of no group', spoil: (it) => without(it, 'extension'), says: /subject/ },
    { what: 'a session without an end', spoil: (it) => without(it, 'end'), says: /end/ },
  ],
});

const attendance = (...extension: NonNullable<Appointment['extension']>) => [
  { url: extensionUrl('attendance'), extension },
];

const memberAppointment: Appointment = {
  resourceType: 'Appointment',
  id: 'ma-1',
  meta: profileMeta('member-appointment'),
  extension: attendance(
    { url: 'arrival', valueDateTime: '2026-11-24T18:07:00-06:00' },
    { url: 'departure', valueDateTime: '2026-11-24T19:30:00-06:00' },
    { url: 'modality', valueCode: 'video' },
    { url: 'walkIn', valueBoolean: true },
  ),
  identifier: [{ system: sid('entry'), value: 's-20261124/0f7d' }],
  status: 'fulfilled',
  supportingInformation: [{ reference: 'Appointment/s-20261124' }],
  start: '2026-11-24T18:00:00-06:00',
  end: '2026-11-24T19:30:00-06:00',
  participant: [{ actor: { reference: 'Patient/0f7d' }, required: 'required', status: 'accepted' }],
};

const lateCancel: Appointment = {
  ...memberAppointment,
  id: 'ma-2',
  status: 'cancelled',
  cancelationReason: { coding: [own('absence', 'late-cancel', 'Late cancellation')] },
  extension: attendance({ url: 'notice', valueCode: 'late' }),
};

const memberAppointments = example<Appointment>({
  profile: 'groupwork-member-appointment',
  valid: [
    memberAppointment,
    lateCancel,
    { ...lateCancel, id: 'ma-3', cancelationReason: weather },
    {
      ...without(lateCancel, 'extension'),
      id: 'ma-6',
      cancelationReason: { coding: [own('not-expected', 'excused-ahead')] },
    },
    { ...without(memberAppointment, 'extension'), id: 'ma-4', status: 'booked' },
    {
      ...memberAppointment,
      id: 'ma-5',
      status: 'noshow',
      extension: attendance({ url: 'notice', valueCode: 'none' }),
    },
  ],
  invalid: [
    {
      what: "a second patient in a member's appointment (rule 1: isolation)",
      spoil: (it) => ({
        ...it,
        participant: [...it.participant, { actor: { reference: 'Patient/77aa' }, status: 'accepted' }],
      }),
      says: /Appointment\.participant: .*1\.\.1/,
    },
    {
      what: 'an attended appointment that does not say how',
      spoil: (it) => without(it, 'extension'),
      says: /attended did so in a modality/,
    },
    {
      what: 'a cancellation for a reason of no known kind',
      spoil: (it) => ({
        ...it,
        status: 'cancelled',
        extension: attendance({ url: 'notice', valueCode: 'late' }),
        cancelationReason: { coding: [own('absence', 'overslept')] },
      }),
      says: /coded as an absence/,
    },
    {
      what: 'an identifier that names no patient',
      spoil: (it) => ({ ...it, identifier: [{ system: sid('entry'), value: 's-20261124' }] }),
      says: /gw-entry-key/,
    },
    {
      what: 'a member who left before arriving',
      spoil: (it) => ({
        ...it,
        extension: attendance(
          { url: 'arrival', valueDateTime: '2026-11-24T19:30:00-06:00' },
          { url: 'departure', valueDateTime: '2026-11-24T18:07:00-06:00' },
          { url: 'modality', valueCode: 'audio' },
        ),
      }),
      says: /leaves after arriving/,
    },
    {
      what: 'a modality that is no code of ours',
      spoil: (it) => ({ ...it, extension: attendance({ url: 'modality', valueCode: 'telepathy' }) }),
      says: /modality/,
    },
    {
      what: 'an arrival that is no point in time',
      spoil: (it) => ({
        ...it,
        extension: attendance(
          { url: 'arrival', valueString: 'late' },
          { url: 'modality', valueCode: 'video' },
        ),
      }),
      says: /extension:arrival/,
    },
  ],
});

const change: Provenance = {
  resourceType: 'Provenance',
  id: 'pv-move-1',
  meta: profileMeta('schedule-change'),
  target: [{ reference: 'Appointment/s-20261124' }, { reference: 'Appointment/s-20261201' }],
  recorded: '2026-11-20T09:12:00-06:00',
  activity: { coding: [{ system: `${THO}/v3-DataOperation`, code: 'UPDATE' }] },
  reason: [{ text: 'The group room is being painted' }],
  agent: [
    {
      type: { coding: [{ system: `${THO}/provenance-participant-type`, code: 'author' }] },
      who: { reference: 'Practitioner/ito' },
    },
  ],
};

const changes = example<Provenance>({
  profile: 'groupwork-schedule-change',
  valid: [
    change,
    {
      ...change,
      id: 'pv-cancel-1',
      activity: { coding: [{ system: `${THO}/v3-DataOperation`, code: 'CANCEL' }] },
    },
  ],
  invalid: [
    { what: 'a change without a reason', spoil: (it) => without(it, 'reason'), says: /reason/ },
    {
      what: 'a change of something that is no appointment',
      spoil: (it) => ({ ...it, target: [{ reference: 'Composition/note-1' }] }),
      says: /target/,
    },
    {
      what: 'a session that was deleted',
      spoil: (it) => ({
        ...it,
        activity: { coding: [{ system: `${THO}/v3-DataOperation`, code: 'DELETE' }] },
      }),
      says: /schedule-change/,
    },
  ],
});

export const appointmentExamples = [sessions, memberAppointments, changes];
