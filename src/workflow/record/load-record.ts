import type { PatientId } from '../../domain/ids.ts';
import type { Patient } from '../../domain/person.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import type { Deps } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import type { NotesPage } from './client-file.ts';
import type { ClientRefusal } from './load-client.ts';
import { assembleNotes, notesQueries, notesStage } from './notes.ts';
import * as ask from './queries.ts';

/** A client's signed notes, without the rest of their page. */
export interface ClientRecord extends NotesPage {
  readonly patient: Patient;
}

/** The newest notes of one client, each with its addenda; `olderNotes` has the next ones. Two or three round trips. */
export async function loadRecord(deps: Deps, id: PatientId): Promise<Result<ClientRecord, ClientRefusal>> {
  const first = await gather(deps, { patient: { read: 'Patient', id }, notes: ask.notesOf(id) });
  if (!first.ok) return first;
  const resource = ofType([first.value.patient], 'Patient')[0];
  const patient = resource && patientFromFhir(resource);
  if (!patient?.ok) return refused({ code: 'no-such-patient' });
  const stage = notesStage(first.value.notes);
  const second = await gather(deps, notesQueries(stage));
  if (!second.ok) return second;
  const notes = await assembleNotes(deps, stage, second.value);
  return notes.ok ? done({ patient: patient.value, ...notes.value }) : notes;
}
