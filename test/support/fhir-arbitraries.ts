import fc from 'fast-check';
import { MODALITIES } from '../../src/domain/attendance/types.ts';
import type { Charge } from '../../src/domain/billing/types.ts';
import { CPT, LATE_CANCEL, NO_FEE, NO_SHOW } from '../../src/domain/billing/types.ts';
import { GROUP_KINDS } from '../../src/domain/group/types.ts';
import { groupId } from '../../src/domain/ids.ts';
import { ADDENDUM_KINDS } from '../../src/domain/record/addendum-kind.ts';
import type { Billing, NewCharge } from '../../src/fhir/charge.ts';
import type { NewEntry } from '../../src/fhir/entry.ts';
import type { NewGroupNote } from '../../src/fhir/group-note.ts';
import type { NewGroupRecord } from '../../src/fhir/group-record.ts';
import type { EntryKey } from '../../src/fhir/identifiers.ts';
import type { NewMemberDocument } from '../../src/fhir/member-document.ts';
import type { NewMemberEncounter } from '../../src/fhir/member-encounter.ts';
import type { NewMemberNote } from '../../src/fhir/member-note.ts';
import type { FrozenSigning, MemberTask, MemberTaskLinks } from '../../src/fhir/member-task.ts';
import type { NewSessionEncounter } from '../../src/fhir/session-encounter.ts';
import type { SessionTask } from '../../src/fhir/session-task.ts';
import type { RecordOrigin, Signing } from '../../src/fhir/signing.ts';
import { TASK_STOPS, type TaskState } from '../../src/fhir/task-parts.ts';
import { urnFor } from '../../src/fhir/urn.ts';
import {
  aDigest,
  aKey,
  aMemberNote,
  anId,
  anInstant,
  aNote,
  answersTo,
  aPractitionerId,
  aSession,
  aSessionId,
  aSpan,
  someFacilitators,
  written,
} from './arbitraries.ts';
import { TEMPLATE } from './domain-template.ts';

/** What the mappers of `src/fhir` are given, in all its shapes. */

const facilitators = someFacilitators.filter((all) => all.length > 0);
const signed = fc.record({ by: aPractitionerId, at: anInstant });
const saving = signed;
const link = <K extends string>(type: K): fc.Arbitrary<`${K}/${string}`> =>
  anId.map((id) => `${type}/${id}` as const);
const custodian = fc.constant('Organization/clinic' as const);
const encounter = fc.constantFrom('Encounter/e' as const, undefined);

export const aNewSessionEncounter: fc.Arbitrary<NewSessionEncounter> = fc.record({
  session: fc.tuple(aSession, facilitators).map(([session, all]) => ({ ...session, facilitators: all })),
  kind: fc.constantFrom(...GROUP_KINDS),
  start: anInstant,
  revision: fc.nat(50),
  location: fc.constant('Location/room' as const),
});

export const aNewMemberEncounter: fc.Arbitrary<NewMemberEncounter> = fc.record({
  key: aKey,
  presence: fc.tuple(aSpan, fc.constantFrom(...MODALITIES)).map(([{ start, end }, modality]) => ({
    status: 'attended' as const,
    arrived: start,
    left: end,
    modality,
  })),
  kind: fc.constantFrom(...GROUP_KINDS),
  facilitators,
  sessionEncounter: link('Encounter'),
  memberAppointment: link('Appointment'),
  membership: fc.constantFrom('EpisodeOfCare/e' as const, undefined),
  location: fc.constantFrom('Location/l' as const, undefined),
  conditions: fc.subarray(['Condition/c1', 'Condition/c2'] as const),
});

export const aNewGroupNote: fc.Arbitrary<NewGroupNote> = fc.record({
  sessionId: aSessionId,
  groupId: anId.map(groupId),
  sessionEncounter: link('Encounter'),
  answers: answersTo(TEMPLATE, ['shared', 'group-only']),
  saving,
});

export const aNewEntry: fc.Arbitrary<NewEntry> = fc.record({
  key: aKey,
  sessionEncounter: link('Encounter'),
  answers: answersTo(TEMPLATE, ['entry']),
  saving,
});

export const aNewMemberNote: fc.Arbitrary<NewMemberNote> = fc.record({
  key: aKey,
  note: aMemberNote,
  signed,
  digest: aDigest,
  period: aSpan,
  encounter,
  custodian,
  addendum: fc.option(
    fc.record(
      {
        n: fc.integer({ min: 1, max: 9 }),
        appends: link('Composition'),
        kind: fc.constantFrom(...ADDENDUM_KINDS),
      },
      { requiredKeys: ['n', 'appends'] },
    ),
    { nil: undefined },
  ),
});

export const aNewMemberDocument: fc.Arbitrary<NewMemberDocument> = fc.record({
  key: aKey,
  note: aMemberNote,
  text: written,
  signed,
  digest: aDigest,
  period: aSpan,
  composition: link('Composition'),
  encounter,
  custodian,
  addendum: fc.option(fc.record({ n: fc.integer({ min: 1, max: 9 }), appends: link('DocumentReference') }), {
    nil: undefined,
  }),
});

export const aNewGroupRecord: fc.Arbitrary<NewGroupRecord> = fc.record({
  sessionId: aSessionId,
  groupId: anId.map(groupId),
  note: aNote,
  signers: fc
    .uniqueArray(signed, { minLength: 1, maxLength: 3, selector: (one) => one.by })
    .map((all) => all.map((one, index) => ({ ...one, lead: index === 0 }))),
  digest: aDigest,
  period: aSpan,
  sessionEncounter: link('Encounter'),
  custodian,
});

export const aCharge: fc.Arbitrary<Charge> = fc.record({
  patientId: aKey.map((key) => key.patientId),
  code: fc.constantFrom(
    { system: CPT, code: '90853', display: 'Group psychotherapy' },
    NO_SHOW,
    LATE_CANCEL,
    NO_FEE,
  ),
  status: fc.constantFrom('planned' as const, 'billable' as const, 'not-billable' as const),
});

export const aNewCharge: fc.Arbitrary<NewCharge> = fc.record({
  charge: aCharge,
  sessionId: aSessionId,
  memberAppointment: link('Appointment'),
  period: aSpan,
  performer: aPractitionerId,
  enterer: aPractitionerId,
  at: anInstant,
});

export const aBilling: fc.Arbitrary<Billing> = fc.record({
  status: fc.constantFrom('billable' as const, 'not-billable' as const),
  encounter: fc.constant(urnFor('s/p', 'Encounter')),
  period: aSpan,
  reasons: fc.constant([{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'F60.3' }]),
});

const aFrozen: fc.Arbitrary<FrozenSigning> = fc.record({
  signer: aPractitionerId,
  signedAt: anInstant,
  entryDigest: aDigest,
  groupNoteDigest: aDigest,
  participants: fc.nat(99),
});

export const aState: fc.Arbitrary<TaskState> = fc.oneof(
  aPractitionerId.map((owner): TaskState => ({ status: 'awaiting-signature', owner })),
  fc.constant<TaskState>({ status: 'open' }),
  fc
    .tuple(fc.constantFrom(...TASK_STOPS), written)
    .map(([reason, words]): TaskState => ({ status: 'stopped', reason, words })),
);

const someLinks: fc.Arbitrary<MemberTaskLinks> = fc
  .tuple(
    fc.record({
      entry: link('QuestionnaireResponse'),
      sessionEncounter: link('Encounter'),
      sessionAppointment: link('Appointment'),
      memberAppointment: link('Appointment'),
      group: link('Group'),
    }),
    fc.record({ membership: link('EpisodeOfCare'), charge: link('ChargeItem') }, { requiredKeys: [] }),
  )
  .map(([always, sometimes]) => ({ ...always, ...sometimes }));

export const aMemberTask: fc.Arbitrary<MemberTask> = fc.record({
  key: aKey,
  state: aState,
  frozen: aFrozen,
  links: someLinks,
  outputs: fc.constant({}),
  requester: aPractitionerId,
  authoredOn: anInstant,
});

export const someOutputs = fc.record({
  composition: link('Composition'),
  document: link('DocumentReference'),
  encounter: link('Encounter'),
  charge: link('ChargeItem'),
});

export const aSessionTask: fc.Arbitrary<SessionTask> = fc.record({
  sessionId: aSessionId,
  groupId: anId.map(groupId),
  state: aState.filter((one) => one.status !== 'awaiting-signature'),
  groupNote: link('QuestionnaireResponse'),
  sessionEncounter: link('Encounter'),
  requiredSigners: fc.uniqueArray(aPractitionerId, { minLength: 1, maxLength: 3 }),
  requester: aPractitionerId,
  authoredOn: anInstant,
  withdrawn: fc.array(link('Provenance'), { maxLength: 2 }),
});

export const aSigning: fc.Arbitrary<Signing> = fc.record({
  groupNote: link('QuestionnaireResponse'),
  by: aPractitionerId,
  at: anInstant,
  role: fc.constantFrom('author' as const, 'co-author' as const),
  overrides: fc.array(
    fc.record(
      {
        check: fc.stringMatching(/^[a-z][a-z-]{0,12}[a-z]$/),
        reason: written,
        words: written,
        subject: anId,
        key: fc.stringMatching(/^[0-9a-f]{8}$/),
      },
      { requiredKeys: ['check', 'reason'], noNullPrototype: true },
    ),
    { maxLength: 2 },
  ),
});

/** What is written into one member's record, as a transaction creates it. */
export function originFor(key: EntryKey): fc.Arbitrary<RecordOrigin> {
  const of = (type: 'Composition' | 'DocumentReference' | 'Encounter') =>
    urnFor(`${key.sessionId}/${key.patientId}`, type);
  return fc.record({
    written: fc.constant([of('Composition'), of('DocumentReference'), of('Encounter')]),
    by: aPractitionerId,
    signedAt: anInstant,
    recorded: anInstant,
    role: fc.constantFrom('author' as const, 'addendum' as const),
    entry: link('QuestionnaireResponse'),
  });
}
