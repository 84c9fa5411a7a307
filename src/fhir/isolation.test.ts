import type { Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anAttendance, anInstant, aPractitionerId, aSession } from '../../test/support/arbitraries.ts';
import { TEMPLATE } from '../../test/support/domain-template.ts';
import {
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
  originFor,
} from '../../test/support/fhir-arbitraries.ts';
import { patientId } from '../domain/ids.ts';
import { auditEventToFhir } from './audit-event.ts';
import { chargeToFhir } from './charge.ts';
import { entryToFhir } from './entry.ts';
import { groupNoteToFhir } from './group-note.ts';
import { groupRecordToFhir } from './group-record.ts';
import { memberAppointmentToFhir } from './member-appointment.ts';
import { memberDocumentToFhir } from './member-document.ts';
import { memberEncounterToFhir } from './member-encounter.ts';
import { memberNoteToFhir } from './member-note.ts';
import { memberTaskToFhir } from './member-task.ts';
import { sessionToFhir } from './session-appointment.ts';
import { sessionEncounterToFhir } from './session-encounter.ts';
import { sessionTaskToFhir } from './session-task.ts';
import { recordProvenanceToFhir } from './signing.ts';

const OWN = patientId('the-member');

/** Every patient that a resource refers to, wherever in it. */
function patientsIn(resource: Resource): readonly string[] {
  const found: string[] = [];
  JSON.stringify(resource, (key, value: unknown) => {
    if (key === 'reference' && typeof value === 'string' && value.includes('Patient/')) found.push(value);
    return value;
  });
  return found;
}

/** Everything that is written for one member, and about that member alone. */
const memberResources: fc.Arbitrary<readonly Resource[]> = aSession.chain((session) => {
  const key = { sessionId: session.id, patientId: OWN };
  return fc
    .tuple(
      anAttendance.map((attendance) =>
        memberAppointmentToFhir({ patientId: OWN, attendance, walkIn: false }, session),
      ),
      aNewEntry.map((one) => entryToFhir({ ...one, key }, TEMPLATE)),
      aNewMemberEncounter.map((one) => memberEncounterToFhir({ ...one, key })),
      aNewMemberNote.map((one) => memberNoteToFhir({ ...one, key })),
      aNewMemberDocument.map((one) => memberDocumentToFhir({ ...one, key })),
      aNewCharge.map((one) => chargeToFhir({ ...one, charge: { ...one.charge, patientId: OWN } })),
      aMemberTask.map((one) => memberTaskToFhir({ ...one, key })),
      originFor(key).map(recordProvenanceToFhir),
      fc
        .tuple(aPractitionerId, anInstant)
        .map(([signer, recorded]) =>
          auditEventToFhir({ patientId: OWN, signer, recorded, composition: 'Composition/c' }),
        ),
    )
    .map((all) => all);
});

test('nothing that is written for one member refers to any other patient (rule 1)', () => {
  fc.assert(
    fc.property(memberResources, (resources) => {
      for (const resource of resources)
        expect(patientsIn(resource).filter((one) => one !== `Patient/${OWN}`)).toEqual([]);
    }),
  );
});

test('nothing that is written for the group refers to any patient (rule 1)', () => {
  const groupResources = fc.tuple(
    aSession.map((one) => sessionToFhir(one, {})),
    aNewSessionEncounter.map(sessionEncounterToFhir),
    aNewGroupNote.map((one) => groupNoteToFhir(one, TEMPLATE)),
    aNewGroupRecord.map(groupRecordToFhir),
    aSessionTask.map(sessionTaskToFhir),
  );
  fc.assert(
    fc.property(groupResources, (resources) => {
      for (const resource of resources) expect(patientsIn(resource)).toEqual([]);
    }),
  );
});
