import type { Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTemplates } from '../../profiles/index.ts';
import { validateAgainstProfiles } from '../../test/profiles/validate.ts';
import {
  aGroup,
  aKey,
  aMemberAttendance,
  aMembership,
  anId,
  anInstant,
  aPractitionerId,
  aSession,
  aSpan,
  someFacilitators,
} from '../../test/support/arbitraries.ts';
import {
  aBilling,
  aMemberTask,
  aNewCharge,
  aNewEntry,
  aNewGroupNote,
  aNewGroupRecord,
  aNewMemberDocument,
  aNewMemberEncounter,
  aNewMemberNote,
  aNewSessionEncounter,
  aSessionTask,
  aSigning,
  originFor,
  someOutputs,
} from '../../test/support/fhir-arbitraries.ts';
import { CPT } from '../domain/billing/types.ts';
import { groupId, localDate } from '../domain/ids.ts';
import type { Template } from '../domain/note/types.ts';
import { auditEventToFhir } from './audit-event.ts';
import { chargeToFhir, withBilling } from './charge.ts';
import { withLock } from './draft.ts';
import { entryToFhir } from './entry.ts';
import { facilitatorsToFhir } from './facilitators.ts';
import { groupNoteToFhir } from './group-note.ts';
import { groupRecordToFhir } from './group-record.ts';
import { groupToFhir } from './group.ts';
import { memberAppointmentToFhir, withFulfilled } from './member-appointment.ts';
import { memberDocumentToFhir } from './member-document.ts';
import { memberEncounterToFhir } from './member-encounter.ts';
import { memberNoteToFhir } from './member-note.ts';
import { memberTaskToFhir, withMemberTaskState } from './member-task.ts';
import { membershipToFhir } from './membership.ts';
import { sessionToFhir } from './session-appointment.ts';
import { sessionEncounterToFhir, withSessionFinished } from './session-encounter.ts';
import { sessionTaskToFhir, withSessionTaskState } from './session-task.ts';
import { recordProvenanceToFhir, signingToFhir } from './signing.ts';
import { templateFromFhir } from './template.ts';

const ORGANIZATION = 'Organization/clinic';
const PLACE = { location: 'Location/room' } as const;
const facilitators = someFacilitators.filter((all) => all.some((one) => one.role === 'lead'));
const signature = fc.record({ by: aPractitionerId, at: anInstant });
const LINKS = { organization: ORGANIZATION, conditions: ['Condition/c1'] } as const;
const aLedSession = fc
  .tuple(aSession, facilitators)
  .map(([session, all]) => ({ ...session, facilitators: all }));
const ENDED = { status: 'departed' as const, start: localDate('2026-03-03'), end: localDate('2026-06-30') };
const DEPARTED = {
  circumstances: { system: 'https://groupwork.dev/fhir/CodeSystem/departure', code: 'moved-away' },
};

const TEMPLATE = ((): Template => {
  const [questionnaire] = loadTemplates();
  const read = questionnaire && templateFromFhir(questionnaire);
  if (!read?.ok) throw new Error('The template cannot be read.');
  return read.value;
})();

const saysWhy = { kind: 'absence' as const, title: 'Absence', lines: [{ text: 'Did not come.' }] };
const saysHow = { ...saysWhy, kind: 'response' as const };

/** Everything that the mappers write, with values that the profiles allow where a domain value can be anything. */
const RESOURCES: readonly (readonly [string, fc.Arbitrary<Resource>])[] = [
  ['a group', aGroup.map((one) => groupToFhir(one, ORGANIZATION))],
  [
    'a membership that lasts',
    aMembership.map(({ departure: _departure, end: _end, ...one }) =>
      membershipToFhir({ ...one, status: 'active', start: localDate('2026-03-03') }, LINKS),
    ),
  ],
  [
    'a membership that ended',
    aMembership.map((one) => membershipToFhir({ ...one, ...ENDED, departure: DEPARTED }, LINKS)),
  ],
  [
    'facilitators',
    fc.tuple(anId.map(groupId), facilitators).map(([group, all]) => facilitatorsToFhir(group, all)),
  ],
  ['a session', aLedSession.map((one) => sessionToFhir(one, { ...PLACE, series: 's1' }))],
  [
    'an appointment',
    fc.tuple(aMemberAttendance, aSession).map(([one, session]) => memberAppointmentToFhir(one, session)),
  ],
  [
    'an appointment after signing',
    fc
      .tuple(aMemberAttendance, aSession)
      .map(([one, session]) => withFulfilled(memberAppointmentToFhir(one, session))),
  ],
  ['an open session Encounter', aNewSessionEncounter.map(sessionEncounterToFhir)],
  [
    'a finished session Encounter',
    fc
      .tuple(aNewSessionEncounter, aSpan)
      .map(([one, span]) => withSessionFinished(sessionEncounterToFhir(one), span)),
  ],
  ["a member's Encounter", aNewMemberEncounter.map(memberEncounterToFhir)],
  ['a group note', aNewGroupNote.map((one) => groupNoteToFhir(one, TEMPLATE))],
  ['an entry', aNewEntry.map((one) => entryToFhir(one, TEMPLATE))],
  [
    'a signed entry',
    fc.tuple(aNewEntry, signature).map(([one, signed]) => withLock(entryToFhir(one, TEMPLATE), signed)),
  ],
  [
    'a progress note',
    aNewMemberNote.map((one) => {
      const note = { ...one.note, kind: 'progress' as const, memberMinutes: 60, sections: [saysHow] };
      return memberNoteToFhir({ ...one, note, encounter: 'Encounter/e' });
    }),
  ],
  [
    'an absence note',
    aNewMemberNote.map((one) => {
      const { memberMinutes: _minutes, ...note } = {
        ...one.note,
        kind: 'absence' as const,
        sections: [saysWhy],
      };
      return memberNoteToFhir({ ...one, note, encounter: undefined });
    }),
  ],
  ['a document', aNewMemberDocument.map(memberDocumentToFhir)],
  [
    'a group record',
    aNewGroupRecord.map((one) => {
      const kinds = ['session', 'content', 'attendance', 'process'] as const;
      const sections = kinds.map((kind) => ({ ...saysWhy, kind }));
      return groupRecordToFhir({ ...one, note: { ...one.note, sections } });
    }),
  ],
  [
    'a planned charge',
    aNewCharge.map((one) => chargeToFhir({ ...one, charge: { ...one.charge, status: 'planned' } })),
  ],
  [
    'a charge for a service',
    fc.tuple(aNewCharge, aBilling).map(([one, billing]) => {
      const service = { ...one.charge, code: { system: CPT, code: '90853' } };
      return withBilling(chargeToFhir({ ...one, charge: service }), { ...billing, encounter: 'Encounter/e' });
    }),
  ],
  ["a member's Task", aMemberTask.map(memberTaskToFhir)],
  [
    "a member's Task that is done",
    fc.tuple(aMemberTask, someOutputs).map(([one, outputs]) => {
      const open = memberTaskToFhir({ ...one, state: { status: 'open' } });
      return withMemberTaskState(open, { status: 'written' }, outputs);
    }),
  ],
  ["a session's Task", aSessionTask.map(sessionTaskToFhir)],
  [
    "a session's Task that is done",
    aSessionTask.map((one) =>
      withSessionTaskState(sessionTaskToFhir(one), { status: 'written' }, 'Composition/c'),
    ),
  ],
  ['a signing', aSigning.map(signingToFhir)],
  [
    "a record's Provenance",
    aKey
      .chain(originFor)
      .map((one) => recordProvenanceToFhir({ ...one, written: ['Composition/c', 'ChargeItem/i'] })),
  ],
  [
    'an audit event',
    fc
      .tuple(aKey, signature)
      .map(([{ patientId }, { by, at }]) =>
        auditEventToFhir({ patientId, signer: by, recorded: at, composition: 'Composition/c' }),
      ),
  ],
];

test.each(RESOURCES)('%s fits R4 and its profile, and claims it', (_name, resources) => {
  fc.assert(
    fc.property(resources, (resource) => {
      expect(resource.meta?.profile).toHaveLength(1);
      expect(validateAgainstProfiles(resource)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
