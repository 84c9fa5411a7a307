import type { Encounter } from '@medplum/fhirtypes';
import {
  GROUP_THERAPY,
  THO,
  example,
  extensionUrl,
  own,
  participation,
  profileMeta,
  sid,
  without,
} from './example.ts';

const facilitator = {
  type: [{ coding: [participation('PPRF')] }],
  individual: { reference: 'Practitioner/ito' },
};

const sessionEncounter: Encounter = {
  resourceType: 'Encounter',
  id: 'e-session',
  meta: profileMeta('session-encounter'),
  extension: [{ url: extensionUrl('session-revision'), valueUnsignedInt: 3 }],
  identifier: [{ system: sid('session'), value: 's-20261124' }],
  status: 'in-progress',
  class: { system: `${THO}/v3-ActCode`, code: 'AMB', display: 'ambulatory' },
  type: [GROUP_THERAPY, { coding: [own('service', 'psychoeducation-group')] }],
  subject: { reference: 'Group/grp-tuesday-dbt' },
  appointment: [{ reference: 'Appointment/s-20261124' }],
  participant: [facilitator],
  period: { start: '2026-11-24T18:02:00-06:00' },
  location: [{ location: { reference: 'Location/room-3' } }],
};

const sessionEncounters = example<Encounter>({
  profile: 'groupwork-session-encounter',
  valid: [
    sessionEncounter,
    {
      ...sessionEncounter,
      id: 'e-done',
      status: 'finished',
      period: { start: '2026-11-24T18:02:00-06:00', end: '2026-11-24T19:31:00-06:00' },
    },
  ],
  invalid: [
    {
      what: "a session's encounter in a patient's record (rule 1: isolation)",
      spoil: (it) => ({ ...it, subject: { reference: 'Patient/0f7d' } }),
      says: /The subject is a Group/,
    },
    {
      what: 'a finished session without a stop',
      spoil: (it) => ({ ...it, status: 'finished' }),
      says: /finished one has a start and a stop/,
    },
    {
      what: 'a session of another type of encounter',
      spoil: (it) => ({ ...it, type: [{ coding: [own('service', 'psychoeducation-group')] }] }),
      says: /slice 'groupTherapy'/,
    },
    {
      what: 'an inpatient session',
      spoil: (it) => ({ ...it, class: { system: `${THO}/v3-ActCode`, code: 'IMP' } }),
      says: /encounter-class/,
    },
    {
      what: 'a revision below zero',
      spoil: (it) => ({
        ...it,
        extension: [{ url: extensionUrl('session-revision'), valueUnsignedInt: -1 }],
      }),
      says: /range/,
    },
    { what: 'an encounter of no session', spoil: (it) => without(it, 'identifier'), says: /identifier/ },
  ],
});

const memberEncounter: Encounter = {
  resourceType: 'Encounter',
  id: 'e-member',
  meta: profileMeta('member-encounter'),
  identifier: [{ system: sid('entry'), value: 's-20261124/0f7d' }],
  status: 'finished',
  class: { system: `${THO}/v3-ActCode`, code: 'VR', display: 'virtual' },
  type: [GROUP_THERAPY],
  subject: { reference: 'Patient/0f7d' },
  episodeOfCare: [{ reference: 'EpisodeOfCare/eoc-81' }],
  partOf: { reference: 'Encounter/e-session' },
  appointment: [{ reference: 'Appointment/ma-1' }],
  period: { start: '2026-11-24T18:07:00-06:00', end: '2026-11-24T19:30:00-06:00' },
  length: { value: 83, unit: 'min', system: 'http://unitsofmeasure.org', code: 'min' },
  participant: [facilitator, { ...facilitator, type: [{ coding: [participation('SPRF')] }] }],
  location: [{ location: { reference: 'Location/video' } }],
  diagnosis: [{ condition: { reference: 'Condition/c-f60-3' } }],
};

const memberEncounters = example<Encounter>({
  profile: 'groupwork-member-encounter',
  valid: [memberEncounter, { ...without(memberEncounter, 'episodeOfCare'), id: 'e-walk-in' }],
  invalid: [
    {
      what: 'an encounter still in progress',
      spoil: (it) => ({ ...it, status: 'in-progress' }),
      says: /status/,
    },
    {
      what: "a member's encounter that is part of no session",
      spoil: (it) => without(it, 'partOf'),
      says: /partOf/,
    },
    {
      what: "a group in place of the member (rule 6: attended is the patient's own encounter)",
      spoil: (it) => ({ ...it, subject: { reference: 'Group/grp-tuesday-dbt' } }),
      says: /literal reference/,
    },
    {
      what: 'a length in hours',
      spoil: (it) => ({
        ...it,
        length: { value: 1.4, unit: 'h', system: 'http://unitsofmeasure.org', code: 'h' },
      }),
      says: /length/,
    },
    {
      what: 'a facilitator whose participation is not said',
      spoil: (it) => ({ ...it, participant: [{ individual: { reference: 'Practitioner/ito' } }] }),
      says: /participant/,
    },
    {
      what: 'a member who never left',
      spoil: (it) => ({ ...it, period: { start: '2026-11-24T18:07:00-06:00' } }),
      says: /period\.end/,
    },
  ],
});

export const encounterExamples = [sessionEncounters, memberEncounters];
