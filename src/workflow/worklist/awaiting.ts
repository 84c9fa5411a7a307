import type { Task } from '@medplum/fhirtypes';
import type { Patient } from '../../domain/person.ts';
import { instantFrom } from '../../fhir/time.ts';
import { link, patientIn, practitionerIn } from '../../fhir/links.ts';
import { isMemberTask, memberTaskFromFhir } from '../../fhir/member-task.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import { isSessionTask, sessionTaskFromFhir } from '../../fhir/session-task.ts';
import { signingFromFhir } from '../../fhir/signing.ts';
import { taskStateFrom } from '../../fhir/task-parts.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType, parsed } from '../found.ts';
import { byAge, listed, sessionOf, type WorklistFound } from './found.ts';
import type { AwaitingNote, AwaitingRecord, StoppedRecord } from './types.ts';

/** Notes of members whose primary clinician this is. */
export function awaitingNotes(found: WorklistFound): readonly AwaitingNote[] {
  return ofType([found.notes], 'Task')
    .filter(isMemberTask)
    .filter((one) => practitionerIn(one.owner) === found.who)
    .flatMap((resource): AwaitingNote[] => {
      const read = memberTaskFromFhir(resource);
      if (!read.ok) return [];
      const { key, authoredOn } = read.value;
      const patient = patientOf(resource, found.notes);
      return [
        {
          ...listed(found, key.sessionId, authoredOn),
          taskId: resource.id,
          requestedAt: authoredOn,
          ...(patient && { patient }),
        },
      ];
    })
    .sort(byAge);
}

/** Group records that this facilitator has to sign and has not. */
export function awaitingRecords(found: WorklistFound): readonly AwaitingRecord[] {
  const signings = ofType(found.signings, 'Provenance');
  return ofType([found.records], 'Task')
    .filter(isSessionTask)
    .flatMap((resource): AwaitingRecord[] => {
      const read = sessionTaskFromFhir(resource);
      if (!read.ok) return [];
      const { sessionId, requiredSigners, groupNote, authoredOn, withdrawn } = read.value;
      const standing = signings.filter((one) => !withdrawn.includes(link('Provenance', one.id)));
      const signed = parsed(standing, signingFromFhir).values.some(
        (one) => one.groupNote === groupNote && one.by === found.who,
      );
      if (!requiredSigners.includes(found.who) || signed) return [];
      return [{ ...listed(found, sessionId, authoredOn), taskId: resource.id, requestedAt: authoredOn }];
    })
    .sort(byAge);
}

/** Records that could not be written: those that this clinician signed or asked for, each once. */
export function stoppedRecords(found: WorklistFound): readonly StoppedRecord[] {
  const both = [found.asked, found.owned];
  return ofType(both, 'Task')
    .filter((one) => [one.owner, one.requester].some((each) => practitionerIn(each) === found.who))
    .flatMap((resource): StoppedRecord[] => {
      const state = taskStateFrom(resource);
      const session = sessionOf(resource);
      const since = instantFrom(resource.meta.lastUpdated) ?? instantFrom(resource.authoredOn) ?? found.now;
      if (state?.status !== 'stopped' || session === undefined) return [];
      const { reason, words } = state;
      const patient = both.map((one) => patientOf(resource, one)).find((one) => one !== undefined);
      return [
        {
          ...listed(found, session, since),
          ...{ taskId: resource.id, reason, words, since },
          ...(patient && { patient }),
        },
      ];
    })
    .sort(byAge);
}

function patientOf(task: Stored<Task>, found: Found): Patient | undefined {
  const id = patientIn(task.for);
  if (id === undefined) return undefined;
  const people = parsed(ofType([found], 'Patient'), patientFromFhir).values;
  return people.find((one) => link('Patient', one.id) === link('Patient', id));
}
