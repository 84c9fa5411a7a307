import type { AuditEvent, Provenance, Task } from '@medplum/fhirtypes';
import { THO, example, extensionUrl, own, profileMeta, sid, without } from './example.ts';
const DIGEST = `sha256:${'9f'.repeat(32)}`;
const AUTHOR = { coding: [{ system: `${THO}/provenance-participant-type`, code: 'author' }] };
const signature = (type: '1' | '2' | '15' | '3') => ({
  type: [{ system: 'urn:iso-astm:E1762-95:2013', code: `1.2.840.10065.1.12.1.${type}` }],
  when: '2026-11-24T19:52:10.125-06:00',
  who: { reference: 'Practitioner/ito' },
});

const kind = (code: string) => ({ coding: [own('task-input', code)] });
const reference = (code: string, to: string) => ({ type: kind(code), valueReference: { reference: to } });

const task: Task = {
  resourceType: 'Task',
  id: 't-1',
  meta: profileMeta('member-task'),
  identifier: [{ system: sid('entry'), value: 's-20261124/0f7d' }],
  groupIdentifier: { system: sid('session'), value: 's-20261124' },
  status: 'requested',
  intent: 'order',
  code: { coding: [own('task', 'write-member-note')] },
  focus: { reference: 'QuestionnaireResponse/en-1' },
  for: { reference: 'Patient/0f7d' },
  encounter: { reference: 'Encounter/e-session' },
  authoredOn: '2026-11-24T19:52:10-06:00',
  requester: { reference: 'Practitioner/ito' },
  input: [
    reference('signer', 'Practitioner/ito'),
    { type: kind('signed-at'), valueInstant: '2026-11-24T19:52:10.125-06:00' },
    { type: kind('entry-digest'), valueString: DIGEST },
    { type: kind('group-note-digest'), valueString: DIGEST },
    { type: kind('participant-count'), valueUnsignedInt: 7 },
    reference('session-appointment', 'Appointment/s-20261124'),
    reference('member-appointment', 'Appointment/ma-1'),
    reference('group', 'Group/grp-tuesday-dbt'),
    {
      type: kind('group-note'),
      valueReference: {
        type: 'QuestionnaireResponse',
        identifier: { system: sid('session'), value: 's-20261124' },
      },
    },
    reference('membership', 'EpisodeOfCare/eoc-81'),
    reference('charge', 'ChargeItem/ch-1'),
  ],
};

const inputs = task.input ?? [];
const output = [{ type: { text: 'Composition' }, valueReference: { reference: 'Composition/note-1' } }];
const stopped = {
  businessStatus: { coding: [own('task-stop', 'entry-changed')] },
  statusReason: { text: 'The entry was changed after it was signed. Sign it again.' },
};

const memberTasks = example<Task>({
  profile: 'groupwork-member-task',
  valid: [
    task,
    { ...task, id: 't-2', status: 'completed', output },
    { ...task, id: 't-3', status: 'failed', ...stopped },
    { ...task, id: 't-4', status: 'draft', owner: { reference: 'Practitioner/reyes' } },
  ],
  invalid: [
    {
      what: 'a failure without a reason',
      spoil: (it) => ({ ...it, status: 'failed' }),
      says: /failed says why/,
    },
    {
      what: 'a failure for a reason that is no code of ours',
      spoil: (it) => ({
        ...it,
        status: 'failed',
        ...stopped,
        businessStatus: { coding: [own('task-stop', 'meh')] },
      }),
      says: /task-stop/,
    },
    {
      what: 'a completed Task that wrote nothing (rule 3: nothing half done)',
      spoil: (it) => ({ ...it, status: 'completed' }),
      says: /says what it wrote/,
    },
    {
      what: 'a Task that has written before it is completed (rule 3: nothing half done)',
      spoil: (it) => ({ ...it, output }),
      says: /says what it wrote/,
    },
    {
      what: 'a note that waits for nobody',
      spoil: (it) => ({ ...it, status: 'draft' }),
      says: /waits for a signature/,
    },
    {
      what: 'a Task without the digest of its entry (rule 4: locked is locked)',
      spoil: (it) => ({
        ...it,
        input: inputs.filter((one) => one.type.coding?.[0]?.code !== 'entry-digest'),
      }),
      says: /entryDigest/,
    },
    {
      what: 'a digest that is none',
      spoil: (it) => ({
        ...it,
        input: inputs.map((one) =>
          one.valueString === undefined ? one : { ...one, valueString: 'deadbeef' },
        ),
      }),
      says: /digests given to a Task/,
    },
    {
      what: 'a signer who is a patient',
      spoil: (it) => ({ ...it, input: [reference('signer', 'Patient/0f7d'), ...inputs.slice(1)] }),
      says: /input:signer/,
    },
    {
      what: 'a count of participants in words',
      spoil: (it) => ({
        ...it,
        input: inputs.map((one) =>
          one.valueUnsignedInt === undefined ? one : { type: one.type, valueString: 'seven' },
        ),
      }),
      says: /participantCount/,
    },
    {
      what: 'a Task for a group in place of its member',
      spoil: (it) => ({ ...it, for: { reference: 'Group/grp-tuesday-dbt' } }),
      says: /literal reference/,
    },
  ],
});

const sessionTask: Task = {
  ...task,
  id: 't-5',
  meta: profileMeta('session-task'),
  identifier: [{ system: sid('session'), value: 's-20261124' }],
  code: { coding: [own('task', 'write-group-record')] },
  for: { reference: 'Group/grp-tuesday-dbt' },
  focus: { reference: 'QuestionnaireResponse/gn-1' },
  input: [
    reference('required-signer', 'Practitioner/ito'),
    reference('required-signer', 'Practitioner/reyes'),
  ],
};

const sessionTasks = example<Task>({
  profile: 'groupwork-session-task',
  valid: [sessionTask],
  invalid: [
    {
      what: 'a group record that nobody has to sign',
      spoil: (it) => without(it, 'input'),
      says: /requiredSigner|input/,
    },
    {
      what: 'a session task in a patient’s record (rule 1: isolation)',
      spoil: (it) => ({ ...it, for: { reference: 'Patient/0f7d' } }),
      says: /The subject is a Group/,
    },
    {
      what: 'a session task that writes a member note',
      spoil: (it) => ({ ...it, code: { coding: [own('task', 'write-member-note')] } }),
      says: /Task\.code/,
    },
    {
      what: 'a session task of no session',
      spoil: (it) => without(it, 'groupIdentifier'),
      says: /groupIdentifier/,
    },
  ],
});

const override = {
  url: extensionUrl('override'),
  extension: [
    { url: 'check', valueCode: 'guard' },
    { url: 'reason', valueString: 'The word is the name of a street.' },
  ],
};

const signing: Provenance = {
  resourceType: 'Provenance',
  id: 'p-1',
  meta: profileMeta('signing'),
  extension: [override, override],
  target: [{ reference: 'QuestionnaireResponse/gn-1' }],
  recorded: '2026-11-24T19:52:10.125-06:00',
  agent: [{ type: AUTHOR, who: { reference: 'Practitioner/ito' } }],
  signature: [signature('1')],
};

const signings = example<Provenance>({
  profile: 'groupwork-signing',
  valid: [signing, { ...without(signing, 'extension'), id: 'p-2', signature: [signature('2')] }],
  invalid: [
    {
      what: "an override in a member's record (rule 1: isolation)",
      spoil: (it) => ({ ...it, target: [{ reference: 'Encounter/e-member' }] }),
      says: /never of anything in a member's record/,
    },
    {
      what: 'an override without a reason (rule 5: no silent leak)',
      spoil: (it) => ({
        ...it,
        extension: [{ url: extensionUrl('override'), extension: [{ url: 'check', valueCode: 'guard' }] }],
      }),
      says: /reason/,
    },
    {
      what: 'a signature of a purpose that we do not use',
      spoil: (it) => ({ ...it, signature: [signature('3')] }),
      says: /signature-type/,
    },
    { what: 'a signing without a signature', spoil: (it) => without(it, 'signature'), says: /signature/ },
  ],
});

const provenance: Provenance = {
  ...without(signing, 'extension'),
  id: 'p-3',
  meta: profileMeta('record-provenance'),
  target: [
    { reference: 'Composition/note-1' },
    { reference: 'DocumentReference/doc-1' },
    { reference: 'Encounter/e-member' },
    { reference: 'ChargeItem/ch-1' },
  ],
  entity: [{ role: 'source', what: { reference: 'QuestionnaireResponse/en-1' } }],
};

const provenances = example<Provenance>({
  profile: 'groupwork-record-provenance',
  valid: [provenance],
  invalid: [
    {
      what: "an override on a member's record (rule 1: isolation)",
      spoil: (it) => ({ ...it, extension: [override] }),
      says: /Nothing about overrides/,
    },
    { what: 'a record from no entry', spoil: (it) => without(it, 'entity'), says: /entity/ },
    {
      what: 'a record that is revised rather than made from its entry',
      spoil: (it) => ({
        ...it,
        entity: [{ role: 'revision', what: { reference: 'QuestionnaireResponse/en-1' } }],
      }),
      says: /role/,
    },
    {
      what: 'a device as author',
      spoil: (it) => ({ ...it, agent: [{ type: AUTHOR, who: { reference: 'Device/bot' } }] }),
      says: /Invalid reference/,
    },
  ],
});

const audit: AuditEvent = {
  resourceType: 'AuditEvent',
  id: 'a-1',
  meta: profileMeta('audit'),
  type: { system: `${THO}/audit-event-type`, code: 'rest' },
  action: 'C',
  recorded: '2026-11-24T19:52:11-06:00',
  outcome: '0',
  agent: [{ who: { reference: 'Practitioner/ito' }, requestor: true }],
  source: { observer: { display: 'Groupwork', type: 'Device' } },
  entity: [{ what: { reference: 'Patient/0f7d' } }, { what: { reference: 'Composition/note-1' } }],
};

const audits = example<AuditEvent>({
  profile: 'groupwork-audit',
  valid: [audit],
  invalid: [
    {
      what: 'an audit event about two patients (rule 1: isolation)',
      spoil: (it) => ({ ...it, entity: [...(it.entity ?? []), { what: { reference: 'Patient/b2' } }] }),
      says: /exactly one patient/,
    },
    {
      what: 'an audit event that names its patient',
      spoil: (it) => ({
        ...it,
        entity: [{ what: { reference: 'Patient/0f7d' }, name: 'O’Connell, Siobhán' }],
      }),
      says: /entity/,
    },
    {
      what: 'an event that nobody asked for',
      spoil: (it) => ({ ...it, agent: [{ who: { reference: 'Practitioner/ito' }, requestor: false }] }),
      says: /Exactly one agent/,
    },
    { what: 'an update', spoil: (it) => ({ ...it, action: 'U' }), says: /action/ },
  ],
});

export const signingExamples = [memberTasks, sessionTasks, signings, provenances, audits];
