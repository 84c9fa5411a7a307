import type { Communication, Flag, PlanDefinition, Task } from '@medplum/fhirtypes';
import { THO, example, own, profileMeta, without } from './example.ts';

const followUp: Task = {
  resourceType: 'Task',
  id: 'fu-1',
  meta: profileMeta('follow-up'),
  status: 'requested',
  intent: 'order',
  code: { coding: [own('task', 'make-up-work', 'Make-up work')] },
  description: 'Send the handout on paced breathing and talk it through by phone.',
  for: { reference: 'Patient/b2' },
  authoredOn: '2026-11-25T09:00:00-06:00',
  requester: { reference: 'Practitioner/ito' },
  owner: { reference: 'Practitioner/reyes' },
  restriction: { period: { end: '2026-12-01' } },
};

const message: Communication = {
  resourceType: 'Communication',
  id: 'com-1',
  meta: profileMeta('communication'),
  status: 'completed',
  subject: { reference: 'Patient/b2' },
  sent: '2026-11-25T09:05:00-06:00',
  sender: { reference: 'Practitioner/reyes' },
  recipient: [{ reference: 'Patient/b2' }],
  payload: [{ contentString: 'We missed you on Tuesday. Is everything all right?' }],
};

const flag: Flag = {
  resourceType: 'Flag',
  id: 'fl-1',
  meta: profileMeta('flag'),
  status: 'active',
  category: [{ coding: [{ system: `${THO}/flag-category`, code: 'clinical' }] }],
  code: { text: 'Three absences in a row' },
  subject: { reference: 'Patient/b2' },
  period: { start: '2026-11-24' },
  author: { reference: 'Practitioner/ito' },
};

const curriculum: PlanDefinition = {
  resourceType: 'PlanDefinition',
  id: 'cur-1',
  meta: profileMeta('curriculum'),
  url: 'https://clinic.example/fhir/PlanDefinition/dbt-24',
  version: '3',
  title: 'DBT skills in 24 weeks',
  status: 'active',
  action: [{ title: 'Mindfulness: “what” skills' }, { title: 'Distress tolerance: TIPP' }],
};

export const followUpExamples = [
  example<Task>({
    profile: 'groupwork-follow-up',
    valid: [followUp],
    invalid: [
      {
        what: 'a follow-up of a kind that the outbox uses',
        spoil: (it) => ({ ...it, code: { coding: [own('task', 'write-member-note')] } }),
        says: /follow-up-task/,
      },
      {
        what: 'a follow-up that does not say what to do',
        spoil: (it) => without(it, 'description'),
        says: /description/,
      },
      {
        what: 'a follow-up for a whole group',
        spoil: (it) => ({ ...it, for: { reference: 'Group/grp-tuesday-dbt' } }),
        says: /literal reference/,
      },
    ],
  }),
  example<Communication>({
    profile: 'groupwork-communication',
    valid: [message, { ...message, id: 'com-2', recipient: [{ reference: 'RelatedPerson/parent' }] }],
    invalid: [
      {
        what: "one member's message to another (rule 1: isolation)",
        spoil: (it) => ({ ...it, recipient: [{ reference: 'Patient/b2' }, { reference: 'Patient/0f7d' }] }),
        says: /is the patient that it is about/,
      },
      {
        what: 'a message with an attachment',
        spoil: (it) => ({
          ...it,
          payload: [{ contentAttachment: { contentType: 'image/png', data: 'AA==' } }],
        }),
        says: /payload|content/,
      },
    ],
  }),
  example<Flag>({
    profile: 'groupwork-flag',
    valid: [flag],
    invalid: [
      { what: 'a flag since no day', spoil: (it) => without(it, 'period'), says: /period/ },
      {
        what: 'a flag on a group',
        spoil: (it) => ({ ...it, subject: { reference: 'Group/g' } }),
        says: /literal reference/,
      },
    ],
  }),
  example<PlanDefinition>({
    profile: 'groupwork-curriculum',
    valid: [curriculum],
    invalid: [
      { what: 'a curriculum of no sessions', spoil: (it) => without(it, 'action'), says: /action/ },
      {
        what: 'a session without a title',
        spoil: (it) => ({ ...it, action: [{ description: '?' }] }),
        says: /title/,
      },
    ],
  }),
];
