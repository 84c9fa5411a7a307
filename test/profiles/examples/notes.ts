import type { Composition, DocumentReference } from '@medplum/fhirtypes';
import { GROUP_THERAPY, THO, example, extensionUrl, own, profileMeta, sid, without } from './example.ts';

const LOINC = 'http://loinc.org';
const DIGEST = `sha256:${'0a1b2c3d'.repeat(8)}`;

const section = (kind: string, title: string, loinc?: string) => ({
  title,
  code: { coding: [...(loinc === undefined ? [] : [{ system: LOINC, code: loinc }]), own('section', kind)] },
  text: {
    status: 'generated' as const,
    div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Shared one success &amp; one &lt;setback&gt; — “نعم”.</p></div>',
  },
});

const facts = (memberMinutes?: number) => ({
  url: extensionUrl('session-facts'),
  extension: [
    { url: 'sessionMinutes', valueUnsignedInt: 89 },
    ...(memberMinutes === undefined ? [] : [{ url: 'memberMinutes', valueUnsignedInt: memberMinutes }]),
    { url: 'participants', valueUnsignedInt: 7 },
  ],
});

const note: Composition = {
  resourceType: 'Composition',
  id: 'note-1',
  meta: profileMeta('member-note'),
  extension: [{ url: extensionUrl('document-digest'), valueString: DIGEST }, facts(83)],
  identifier: { system: sid('entry'), value: 's-20261124/0f7d' },
  status: 'final',
  type: { coding: [{ system: LOINC, code: '34904-3' }] },
  subject: { reference: 'Patient/0f7d' },
  encounter: { reference: 'Encounter/e-member' },
  date: '2026-11-24T19:52:10-06:00',
  author: [{ reference: 'Practitioner/ito' }],
  title: 'Group therapy progress note',
  confidentiality: 'R',
  attester: [{ mode: 'legal', time: '2026-11-24T19:52:10-06:00', party: { reference: 'Practitioner/ito' } }],
  custodian: { reference: 'Organization/org-1' },
  event: [
    {
      code: [GROUP_THERAPY],
      period: { start: '2026-11-24T18:02:00-06:00', end: '2026-11-24T19:31:00-06:00' },
    },
  ],
  section: [
    section('session', 'Session'),
    section('content', 'Content', '34895-3'),
    section('participation', 'Participation', '61149-1'),
    section('risk', 'Risk', '71482-4'),
  ],
};

const absenceNote: Composition = {
  ...without(note, 'encounter'),
  id: 'note-2',
  extension: [{ url: extensionUrl('document-digest'), valueString: DIGEST }, facts()],
  identifier: { system: sid('entry'), value: 's-20261124/b2' },
  subject: { reference: 'Patient/b2' },
  title: 'Absence note',
  section: [
    section('session', 'Session'),
    section('absence', 'Absence'),
    section('membership', 'Membership'),
  ],
};

const addendum: Composition = {
  ...without(note, 'event'),
  id: 'note-3',
  extension: [{ url: extensionUrl('document-digest'), valueString: DIGEST }],
  identifier: { system: sid('addendum'), value: 's-20261124/0f7d/1' },
  relatesTo: [{ code: 'appends', targetReference: { reference: 'Composition/note-1' } }],
  section: [section('plan', 'Addendum', '51847-2')],
};

const memberNotes = example<Composition>({
  profile: 'groupwork-member-note',
  valid: [note, absenceNote, addendum],
  invalid: [
    {
      what: "process observations in a member's note (rule 1: isolation)",
      spoil: (it) => ({ ...it, section: [...(it.section ?? []), section('process', 'Process')] }),
      says: /no section on the group's process/,
    },
    {
      what: "the attendance of others in a member's note (rule 1: isolation)",
      spoil: (it) => ({ ...it, section: [...(it.section ?? []), section('attendance', 'Attendance')] }),
      says: /no section on the group's process/,
    },
    {
      what: 'a note that leads to other resources from a section',
      spoil: (it) => ({
        ...it,
        section: [{ ...section('content', 'Content'), entry: [{ reference: 'QuestionnaireResponse/gn-1' }] }],
      }),
      says: /section\.entry/,
    },
    {
      what: 'an absence note with an encounter (rule 6: attendance, note and charge agree)',
      spoil: (it) => ({ ...it, section: [section('session', 'Session'), section('absence', 'Absence')] }),
      says: /An absence note has no encounter/,
    },
    {
      what: 'a progress note without an encounter (rule 6: attendance, note and charge agree)',
      spoil: (it) => without(it, 'encounter'),
      says: /An absence note has no encounter/,
    },
    {
      what: 'a note that is not final',
      spoil: (it) => ({ ...it, status: 'preliminary' }),
      says: /Composition\.status/,
    },
    {
      what: 'a note without restriction',
      spoil: (it) => ({ ...it, confidentiality: 'N' }),
      says: /confidentiality/,
    },
    {
      what: 'a note without a legal attester',
      spoil: (it) => ({ ...it, attester: [{ mode: 'personal', party: { reference: 'Practitioner/ito' } }] }),
      says: /slice 'legal'/,
    },
    {
      what: 'a note without a digest (rule 4: locked is locked)',
      spoil: (it) => ({ ...it, extension: [facts(83)] }),
      says: /documentDigest/,
    },
    {
      what: 'a digest in upper case (rule 4: locked is locked)',
      spoil: (it) => ({
        ...it,
        extension: [{ url: extensionUrl('document-digest'), valueString: DIGEST.toUpperCase() }, facts(83)],
      }),
      says: /lower-case hexadecimal/,
    },
    {
      what: 'an addendum under the identifier of the note (rule 4: locked is locked)',
      spoil: (it) => ({ ...it, relatesTo: addendum.relatesTo ?? [] }),
      says: /identified by its entry/,
    },
    {
      what: 'a note that names its patient in display (rule 1: isolation)',
      spoil: (it) => ({ ...it, subject: { reference: 'Patient/0f7d', display: 'Zoë van der Berg-Ng' } }),
      says: /never named in display/,
    },
  ],
});

const record: Composition = {
  ...without(note, 'event'),
  id: 'record-1',
  meta: profileMeta('group-record'),
  extension: [{ url: extensionUrl('document-digest'), valueString: DIGEST }],
  identifier: { system: sid('session'), value: 's-20261124' },
  type: { coding: [{ system: LOINC, code: '34787-2' }] },
  subject: { reference: 'Group/grp-tuesday-dbt' },
  encounter: { reference: 'Encounter/e-session' },
  author: [{ reference: 'Practitioner/ito' }, { reference: 'Practitioner/reyes' }],
  attester: [
    { mode: 'legal', time: '2026-11-24T19:52:10-06:00', party: { reference: 'Practitioner/ito' } },
    { mode: 'professional', time: '2026-11-24T20:15:00-06:00', party: { reference: 'Practitioner/reyes' } },
  ],
  section: [
    section('session', 'Session'),
    section('attendance', 'Attendance'),
    section('process', 'Process'),
  ],
};

const records = example<Composition>({
  profile: 'groupwork-group-record',
  valid: [record],
  invalid: [
    {
      what: "the group record in a patient's record (rule 1: isolation)",
      spoil: (it) => ({ ...it, subject: { reference: 'Patient/0f7d' } }),
      says: /The subject is a Group/,
    },
    {
      what: 'a section about one member',
      spoil: (it) => ({ ...it, section: [section('risk', 'Risk', '71482-4')] }),
      says: /speaks of the session as a whole/,
    },
    {
      what: 'an author who did not attest it',
      spoil: (it) => ({ ...it, author: [...it.author, { reference: 'Practitioner/third' }] }),
      says: /Each author attested/,
    },
    {
      what: "a member's note type",
      spoil: (it) => ({ ...it, type: { coding: [{ system: LOINC, code: '34904-3' }] } }),
      says: /Composition\.type/,
    },
    { what: 'a record of no session', spoil: (it) => without(it, 'encounter'), says: /encounter/ },
  ],
});

const document: DocumentReference = {
  resourceType: 'DocumentReference',
  id: 'doc-1',
  meta: profileMeta('member-document'),
  extension: [{ url: extensionUrl('document-digest'), valueString: DIGEST }],
  identifier: [{ system: sid('entry'), value: 's-20261124/0f7d' }],
  status: 'current',
  docStatus: 'final',
  type: { coding: [{ system: LOINC, code: '34904-3' }] },
  category: [
    {
      coding: [
        {
          system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
          code: 'clinical-note',
        },
      ],
    },
  ],
  subject: { reference: 'Patient/0f7d' },
  date: '2026-11-24T19:52:10.125-06:00',
  author: [{ reference: 'Practitioner/ito' }],
  authenticator: { reference: 'Practitioner/ito' },
  custodian: { reference: 'Organization/org-1' },
  securityLabel: [{ coding: [{ system: `${THO}/v3-Confidentiality`, code: 'R' }] }],
  content: [
    { attachment: { contentType: 'text/plain; charset=utf-8', data: 'R3JvdXAgbm90ZQ==' } },
    { attachment: { contentType: 'text/html', data: 'PHA+R3JvdXAgbm90ZTwvcD4=' } },
  ],
  context: {
    encounter: [{ reference: 'Encounter/e-member' }],
    period: { start: '2026-11-24T18:07:00-06:00', end: '2026-11-24T19:30:00-06:00' },
    related: [{ reference: 'Composition/note-1' }],
  },
};

const documents = example<DocumentReference>({
  profile: 'groupwork-member-document',
  valid: [
    document,
    {
      ...document,
      id: 'doc-2',
      identifier: [{ system: sid('addendum'), value: 's-20261124/0f7d/1' }],
      relatesTo: [{ code: 'appends', target: { reference: 'DocumentReference/doc-1' } }],
    },
  ],
  invalid: [
    {
      what: 'HTML before plain text',
      spoil: (it) => ({ ...it, content: it.content.toReversed() }),
      says: /first content is plain text/,
    },
    {
      what: 'a document elsewhere in place of its text',
      spoil: (it) => ({
        ...it,
        content: [{ attachment: { contentType: 'text/plain', url: 'https://files.example/1' } }],
      }),
      says: /attachment/,
    },
    {
      what: 'a preliminary document',
      spoil: (it) => ({ ...it, docStatus: 'preliminary' }),
      says: /docStatus/,
    },
    {
      what: 'a document without a security label',
      spoil: (it) => without(it, 'securityLabel'),
      says: /securityLabel/,
    },
    { what: 'a document without a digest', spoil: (it) => without(it, 'extension'), says: /extension/ },
    {
      what: 'a document that leads to the group note (rule 1: isolation)',
      spoil: (it) => ({
        ...it,
        context: { ...it.context, related: [{ reference: 'QuestionnaireResponse/gn-1' }] },
      }),
      says: /Invalid reference/,
    },
    {
      what: 'an addendum that appends to nothing (rule 4: locked is locked)',
      spoil: (it) => ({ ...it, identifier: [{ system: sid('addendum'), value: 's-20261124/0f7d/1' }] }),
      says: /addendum that appends/,
    },
  ],
});

export const noteExamples = [memberNotes, records, documents];
