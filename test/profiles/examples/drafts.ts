import type { Questionnaire, QuestionnaireResponse } from '@medplum/fhirtypes';
import { TEMPLATES } from '../../../profiles/templates.ts';
import { THO, example, extensionUrl, own, profileMeta, sid, without } from './example.ts';

const lock = {
  url: extensionUrl('lock'),
  extension: [
    { url: 'by', valueReference: { reference: 'Practitioner/ito' } },
    { url: 'at', valueInstant: '2026-11-24T19:52:10.125-06:00' },
  ],
};

const groupNote: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  id: 'gn-1',
  meta: profileMeta('group-note'),
  extension: [lock],
  identifier: { system: sid('session'), value: 's-20261124' },
  questionnaire: 'https://groupwork.dev/fhir/Questionnaire/psychoeducational|1.0.0',
  status: 'completed',
  subject: { reference: 'Group/grp-tuesday-dbt' },
  encounter: { reference: 'Encounter/e-session' },
  authored: '2026-11-24T19:40:00-06:00',
  author: { reference: 'Practitioner/ito' },
  item: [
    {
      linkId: 'shared',
      item: [
        { linkId: 'shared.topic', answer: [{ valueString: 'Distress tolerance: TIPP 🧊 תרגול' }] },
        { linkId: 'shared.skills', answer: [{ valueString: 'Temperature, paced breathing' }] },
        {
          linkId: 'shared.interventions',
          answer: [{ valueString: 'Demonstration; <script>practice</script> & review' }],
        },
      ],
    },
    {
      linkId: 'group-only',
      item: [
        { linkId: 'group-only.process', answer: [{ valueString: 'Quiet start, warmer after the break.' }] },
      ],
    },
  ],
};

const groupNotes = example<QuestionnaireResponse>({
  profile: 'groupwork-group-note',
  valid: [
    groupNote,
    {
      ...without(without(without(groupNote, 'item'), 'author'), 'extension'),
      id: 'gn-2',
      status: 'in-progress',
    },
  ],
  invalid: [
    {
      what: 'an entry about one member in the group note (rule 1: isolation)',
      spoil: (it) => ({ ...it, item: [{ linkId: 'entry' }] }),
      says: /never an entry about one member/,
    },
    {
      what: "a group note in a patient's record (rule 1: isolation)",
      spoil: (it) => ({ ...it, subject: { reference: 'Patient/0f7d' } }),
      says: /The subject is a Group/,
    },
    { what: 'a completed note by nobody', spoil: (it) => without(it, 'author'), says: /who wrote it/ },
    {
      what: 'an amended note (rule 4: locked is locked)',
      spoil: (it) => ({ ...it, status: 'amended' }),
      says: /draft-status/,
    },
    {
      what: 'a lock that does not say who signed',
      spoil: (it) => ({
        ...it,
        extension: [
          { url: extensionUrl('lock'), extension: [{ url: 'at', valueInstant: '2026-11-24T19:52:10Z' }] },
        ],
      }),
      says: /extension:by|slice 'by'/,
    },
    {
      what: 'a lock at no exact time',
      spoil: (it) => ({
        ...it,
        extension: [
          {
            url: extensionUrl('lock'),
            extension: [
              { url: 'by', valueReference: { reference: 'Practitioner/ito' } },
              { url: 'at', valueString: 'Tuesday evening' },
            ],
          },
        ],
      }),
      says: /extension:at/,
    },
  ],
});

const achievement = (code: string) => ({ valueCoding: { system: `${THO}/goal-achievement`, code } });

const entry: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  id: 'en-1',
  meta: profileMeta('entry'),
  identifier: { system: sid('entry'), value: 's-20261124/0f7d' },
  questionnaire: 'https://groupwork.dev/fhir/Questionnaire/psychoeducational|1.0.0',
  status: 'completed',
  subject: { reference: 'Patient/0f7d' },
  encounter: { reference: 'Encounter/e-session' },
  authored: '2026-11-24T19:45:00-06:00',
  author: { reference: 'Practitioner/ito' },
  item: [
    {
      linkId: 'entry',
      item: [
        { linkId: 'entry.participation', answer: [{ valueCoding: own('participation', 'some', 'Some') }] },
        {
          linkId: 'entry.affect',
          answer: [{ valueCoding: own('affect', 'tearful') }, { valueCoding: own('affect', 'guarded') }],
        },
        { linkId: 'entry.response', answer: [{ valueString: 'Named one trigger; “too much, too fast”.' }] },
        { linkId: 'entry.risk', answer: [{ valueCoding: own('risk', 'none-voiced', 'None voiced') }] },
        {
          linkId: 'entry.goals',
          item: [
            { linkId: 'entry.goals.goal', answer: [{ valueReference: { reference: 'Goal/g-3' } }] },
            { linkId: 'entry.goals.progress', answer: [achievement('improving')] },
          ],
        },
      ],
    },
  ],
};

const absentEntry: QuestionnaireResponse = {
  ...entry,
  id: 'en-2',
  identifier: { system: sid('entry'), value: 's-20261124/b2' },
  subject: { reference: 'Patient/b2' },
  item: [
    {
      linkId: 'entry',
      item: [
        { linkId: 'entry.absence-notice', answer: [{ valueCoding: own('notice', 'late', 'Late notice') }] },
        { linkId: 'entry.absence-follow-up', answer: [{ valueString: 'Call tomorrow; send the handout.' }] },
      ],
    },
  ],
};

const entries = example<QuestionnaireResponse>({
  profile: 'groupwork-entry',
  valid: [entry, absentEntry],
  invalid: [
    {
      what: 'the shared part in an entry',
      spoil: (it) => ({ ...it, item: [{ linkId: 'shared' }] }),
      says: /nothing but the entry part/,
    },
    {
      what: 'the group-only part in an entry (rule 1: isolation)',
      spoil: (it) => ({ ...it, item: [...(it.item ?? []), { linkId: 'group-only' }] }),
      says: /nothing but the entry part/,
    },
    {
      what: "one member's entry under another member's identifier (rule 1: isolation)",
      spoil: (it) => ({ ...it, subject: { reference: 'Patient/b2' } }),
      says: /ends in the id of the subject/,
    },
    {
      what: 'an entry about a group',
      spoil: (it) => ({ ...it, subject: { reference: 'Group/grp-tuesday-dbt' } }),
      says: /literal reference/,
    },
    {
      what: 'an answer that is no code of ours',
      spoil: (it) => ({
        ...it,
        item: [
          {
            linkId: 'entry',
            item: [{ linkId: 'entry.risk', answer: [{ valueCoding: own('risk', 'fine') }] }],
          },
        ],
      }),
      says: /no code fine/,
    },
    {
      what: 'an entry without a template',
      spoil: (it) => without(it, 'questionnaire'),
      says: /questionnaire/,
    },
  ],
});

const template = TEMPLATES.process;
const [shared, groupOnly, entryPart] = template.item ?? [];
const parts = (...list: readonly (typeof shared)[]) => list.flatMap((one) => one ?? []);

const templates = example<Questionnaire>({
  profile: 'groupwork-template',
  valid: [template, TEMPLATES.general, TEMPLATES.psychoeducational],
  invalid: [
    {
      what: 'a template without a group-only part',
      spoil: (it) => ({ ...it, item: parts(shared, entryPart) }),
      says: /Questionnaire\.item/,
    },
    {
      what: 'a part that says it is another (rule 5: no silent leak)',
      spoil: (it) => ({
        ...it,
        item: parts(
          shared,
          groupOnly && { ...groupOnly, ...(shared?.extension && { extension: shared.extension }) },
          entryPart,
        ),
      }),
      says: /says which part it is/,
    },
    {
      what: 'a field of a type that cannot be split',
      spoil: (it) => ({
        ...it,
        item: parts(
          shared && { ...shared, item: [{ linkId: 'shared.photo', type: 'attachment' }] },
          groupOnly,
          entryPart,
        ),
      }),
      says: /type that Groupwork can show|which section/,
    },
    {
      what: 'process observations in the shared part (rule 1: isolation)',
      spoil: (it) => ({
        ...it,
        item: parts(
          shared && {
            ...shared,
            item: (groupOnly?.item ?? []).map((one) => ({
              ...one,
              linkId: one.linkId.replace('group-only', 'shared'),
            })),
          },
          groupOnly,
          entryPart,
        ),
      }),
      says: /stay in the group-only part/,
    },
    {
      what: "a field that is in one part and called another's",
      spoil: (it) => ({
        ...it,
        item: parts(shared && { ...shared, item: entryPart?.item ?? [] }, groupOnly, entryPart),
      }),
      says: /linkId begins with its part|que-2|unique/,
    },
    { what: 'a template without a version', spoil: (it) => without(it, 'version'), says: /version/ },
  ],
});

export const draftExamples = [groupNotes, entries, templates];
