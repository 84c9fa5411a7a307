import type { CareTeam, EpisodeOfCare, Group } from '@medplum/fhirtypes';
import { example, extensionUrl, own, profileMeta, sid, without } from './example.ts';

const CPT = 'http://www.ama-assn.org/go/cpt';
const STATUS_REASON = 'http://hl7.org/fhir/StructureDefinition/workflow-statusReason';

const characteristic = (code: string) => ({
  code: { coding: [own('group-characteristic', code)] },
  exclude: false,
});

const group: Group = {
  resourceType: 'Group',
  id: 'grp-tuesday-dbt',
  meta: profileMeta('group'),
  extension: [
    {
      url: extensionUrl('default-charge'),
      valueCodeableConcept: { coding: [{ system: CPT, code: '90853' }] },
    },
    {
      url: extensionUrl('default-duration'),
      valueDuration: { value: 90, unit: 'min', system: 'http://unitsofmeasure.org', code: 'min' },
    },
    {
      url: extensionUrl('note-template'),
      valueCanonical: 'https://groupwork.dev/fhir/Questionnaire/psychoeducational|1.0.0',
    },
    { url: extensionUrl('member-note-signer'), valueCode: 'primary-clinician' },
    { url: extensionUrl('default-time'), valueTime: '18:00:00' },
    { url: extensionUrl('default-place'), valueReference: { reference: 'Location/room-3' } },
    { url: extensionUrl('group-revision'), valueUnsignedInt: 4 },
  ],
  identifier: [
    { system: sid('group-initials'), value: 'DBT-2' },
    { system: 'urn:oid:2.16.840.1.113883.19.7', value: '0047' },
  ],
  active: true,
  type: 'person',
  actual: true,
  name: 'Grüße & Skills: “Dialectical” Tuesdays',
  managingEntity: { reference: 'Organization/org-1' },
  characteristic: [
    {
      ...characteristic('kind'),
      valueCodeableConcept: { coding: [own('group-kind', 'psychoeducational', 'Psychoeducational')] },
    },
    { ...characteristic('enrollment'), valueCodeableConcept: { coding: [own('group-enrollment', 'open')] } },
    { ...characteristic('capacity'), valueQuantity: { value: 10 } },
  ],
};

const [kind, enrollment, capacity] = group.characteristic ?? [];

const groups = example<Group>({
  profile: 'groupwork-group',
  valid: [
    group,
    {
      ...without(group, 'extension'),
      active: false,
      characteristic: [enrollment, kind].flatMap((one) => one ?? []),
    },
  ],
  invalid: [
    { what: 'a group without initials', spoil: (it) => without(it, 'identifier'), says: /identifier/ },
    {
      what: 'a group that is not said to be active or not',
      spoil: (it) => without(it, 'active'),
      says: /active/,
    },
    { what: 'a group of devices', spoil: (it) => ({ ...it, type: 'device' }), says: /Group\.type/ },
    {
      what: 'a kind of group that we do not know',
      spoil: (it) => ({
        ...it,
        characteristic: [
          { ...characteristic('kind'), valueCodeableConcept: { coding: [own('group-kind', 'drum-circle')] } },
          ...[enrollment].flatMap((one) => one ?? []),
        ],
      }),
      says: /group-kind/,
    },
    {
      what: 'a group without its kind',
      spoil: (it) => ({ ...it, characteristic: [enrollment, capacity].flatMap((one) => one ?? []) }),
      says: /slice 'kind'/,
    },
    {
      what: 'a capacity of nobody',
      spoil: (it) => ({
        ...it,
        characteristic: [kind, enrollment]
          .flatMap((one) => one ?? [])
          .concat({ ...characteristic('capacity'), valueQuantity: { value: 0 } }),
      }),
      says: /gw-capacity|room for at least one/,
    },
    {
      what: 'a default duration in hours',
      spoil: (it) => ({
        ...it,
        extension: [
          {
            url: extensionUrl('default-duration'),
            valueDuration: { value: 1.5, unit: 'h', system: 'http://unitsofmeasure.org', code: 'h' },
          },
        ],
      }),
      says: /pattern|fixed|must be|match/,
    },
    {
      what: 'a signer that is neither the lead nor the primary clinician',
      spoil: (it) => ({
        ...it,
        extension: [{ url: extensionUrl('member-note-signer'), valueCode: 'anybody' }],
      }),
      says: /member-note-signer/,
    },
    {
      what: 'an extension of ours that does not exist',
      spoil: (it) => ({ ...it, extension: [{ url: extensionUrl('default-chrage'), valueCode: 'x' }] }),
      says: /no such extension/,
    },
  ],
});

const membership: EpisodeOfCare = {
  resourceType: 'EpisodeOfCare',
  id: 'eoc-81',
  meta: profileMeta('membership'),
  extension: [
    {
      url: STATUS_REASON,
      valueCodeableConcept: {
        coding: [own('departure', 'moved-away', 'Moved away')],
        text: 'New job in Bergen 🇳🇴',
      },
    },
    {
      url: extensionUrl('default-charge'),
      valueCodeableConcept: { coding: [{ system: CPT, code: '96164' }] },
    },
    {
      url: extensionUrl('treatment-rationale'),
      valueString: 'Practices with peers what individual sessions prepare.',
    },
  ],
  identifier: [{ system: sid('membership-of'), value: 'grp-tuesday-dbt' }],
  status: 'finished',
  statusHistory: [
    { status: 'waitlist', period: { start: '2026-01-05', end: '2026-02-02' } },
    { status: 'active', period: { start: '2026-02-03', end: '2026-09-29' } },
  ],
  type: [{ coding: [own('episode-type', 'group-therapy')] }],
  diagnosis: [{ condition: { reference: 'Condition/c-f60-3' }, rank: 1 }],
  patient: { reference: 'Patient/0f7d' },
  managingOrganization: { reference: 'Organization/org-1' },
  period: { start: '2026-02-03', end: '2026-09-29' },
  careManager: { reference: 'Practitioner/dr-sa' },
};

const waiting: EpisodeOfCare = {
  ...without(without(membership, 'extension'), 'period'),
  id: 'eoc-82',
  status: 'waitlist',
  statusHistory: [],
};

const memberships = example<EpisodeOfCare>({
  profile: 'groupwork-membership',
  valid: [membership, without(waiting, 'statusHistory')],
  invalid: [
    { what: 'a membership of no group', spoil: (it) => without(it, 'identifier'), says: /identifier/ },
    {
      what: 'a membership that is merely planned',
      spoil: (it) => ({ ...it, status: 'planned' }),
      says: /membership-status/,
    },
    {
      what: 'a departure without a last day',
      spoil: (it) => ({ ...it, period: { start: '2026-02-03' } }),
      says: /last day/,
    },
    {
      what: 'an active member with circumstances of departure',
      spoil: (it) => ({ ...it, status: 'active', period: { start: '2026-02-03' } }),
      says: /circumstances of a departure/,
    },
    {
      what: 'an episode that is no group therapy',
      spoil: (it) => ({ ...it, type: [{ coding: [{ system: sid('x'), code: 'hacc' }] }] }),
      says: /slice 'groupTherapy'/,
    },
    {
      what: 'a patient named in display (rule 1: isolation)',
      spoil: (it) => ({ ...it, patient: { reference: 'Patient/0f7d', display: 'Ngọc Anh' } }),
      says: /never named in display/,
    },
    {
      what: 'an organization as primary clinician',
      spoil: (it) => ({ ...it, careManager: { reference: 'Organization/org-1' } }),
      says: /Invalid reference/,
    },
    {
      what: 'a departure in words of another system',
      spoil: (it) => ({
        ...it,
        extension: [{ url: STATUS_REASON, valueCodeableConcept: { text: 'Just stopped coming' } }],
      }),
      says: /circumstances of a departure/,
    },
  ],
});

const facilitators: CareTeam = {
  resourceType: 'CareTeam',
  id: 'team-1',
  meta: profileMeta('facilitators'),
  status: 'active',
  subject: { reference: 'Group/grp-tuesday-dbt' },
  participant: [
    {
      role: [{ coding: [own('facilitator-role', 'lead', 'Lead')] }],
      member: { reference: 'Practitioner/ito' },
    },
    {
      role: [{ coding: [own('facilitator-role', 'observer')] }],
      member: { reference: 'Practitioner/reyes-2' },
    },
  ],
};

const teams = example<CareTeam>({
  profile: 'groupwork-facilitators',
  valid: [facilitators],
  invalid: [
    {
      what: 'a patient among the facilitators (rule 1: isolation)',
      spoil: (it) => ({
        ...it,
        participant: [
          { role: [{ coding: [own('facilitator-role', 'lead')] }], member: { reference: 'Patient/0f7d' } },
        ],
      }),
      says: /Every participant is a practitioner/,
    },
    {
      what: 'a care team of one patient',
      spoil: (it) => ({ ...it, subject: { reference: 'Patient/0f7d' } }),
      says: /Invalid reference/,
    },
    {
      what: 'a facilitator role that we do not know',
      spoil: (it) => ({
        ...it,
        participant: [
          {
            role: [{ coding: [own('facilitator-role', 'boss')] }],
            member: { reference: 'Practitioner/ito' },
          },
        ],
      }),
      says: /facilitator-role/,
    },
    { what: 'a group without facilitators', spoil: (it) => without(it, 'participant'), says: /participant/ },
  ],
});

export const groupExamples = [groups, memberships, teams];
