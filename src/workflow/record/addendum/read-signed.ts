import type { Task } from '@medplum/fhirtypes';
import type { LocalDate, PatientId, SessionId } from '../../../domain/ids.ts';
import type { Patient } from '../../../domain/person.ts';
import { done, refused, type Result } from '../../../domain/result.ts';
import { localDateIn } from '../../../domain/schedule/time.ts';
import type { Place } from '../../../domain/schedule/types.ts';
import { link, linkIn, type Link } from '../../../fhir/links.ts';
import { isMemberTask, memberTaskFromFhir, type MemberTask } from '../../../fhir/member-task.ts';
import { patientFromFhir } from '../../../fhir/patient.ts';
import { locationOf, spanOf } from '../../../fhir/session-appointment.ts';
import type { Stored } from '../../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../../deps.ts';
import { ofType } from '../../found.ts';
import { gather } from '../../gather.ts';
import { groupNoteIn } from '../../load/group-note.ts';
import { placeOf } from '../../place.ts';
import * as about from '../../queries.ts';
import * as ask from '../queries.ts';
import { signedIn, type SignedDocument } from '../recorded.ts';

/** A signed and written note with what an addendum to it needs. */
export interface SignedEntry {
  readonly note: SignedDocument;
  readonly document: Link<'DocumentReference'>;
  readonly task: Stored<Task>;
  /** Where reasons for words that were kept are recorded: with the group, never in the member's record (rule 1). */
  readonly groupNote: Link<'QuestionnaireResponse'>;
  readonly frozen: MemberTask;
  readonly patient: Patient;
  readonly place: Place;
  readonly sessionDay: LocalDate;
  readonly custodian?: Link<'Organization'>;
}

export interface NotSigned {
  readonly code: 'no-such-note' | 'not-written';
}

/** One round trip. Of several Tasks of one entry (a stopped one was opened again) the completed one counts. */
export async function readSigned(
  deps: Deps,
  key: { readonly sessionId: SessionId; readonly patientId: PatientId },
): Promise<Result<SignedEntry, NotSigned | FaultRefusal>> {
  const found = await gather(deps, {
    tasks: ask.ofEntries('Task', [key]),
    notes: ask.ofEntries('Composition', [key]),
    groupNote: about.groupNote(key.sessionId),
    session: about.sessionAppointment(key.sessionId),
    patient: { read: 'Patient', id: key.patientId },
  });
  if (!found.ok) return found;
  const tasks = ofType([found.value.tasks], 'Task').filter(isMemberTask);
  const task = tasks.find((one) => one.status === 'completed');
  if (!task) return refused({ code: tasks.length > 0 ? 'not-written' : 'no-such-note' });
  const read = memberTaskFromFhir(task);
  const note = signedIn([found.value.notes]).find(
    (one) => read.ok && read.value.outputs.composition === `Composition/${one.id}`,
  );
  const resource = ofType([found.value.patient], 'Patient')[0];
  const patient = resource && patientFromFhir(resource);
  const session = ofType([found.value.session], 'Appointment')[0];
  const start = session && spanOf(session)?.start;
  const groupNote = groupNoteIn(found.value.groupNote, key.sessionId);
  if (!read.ok || !note || !groupNote || !patient?.ok || !read.value.outputs.document)
    return refused({ code: 'no-such-note' });
  const at = session && locationOf(session);
  const places = ofType([found.value.session], 'Location');
  const place = placeOf(
    places.find((one) => at === `Location/${one.id}`),
    start ?? note.written.signed.at,
  );
  const custodian = linkIn(note.resource.custodian, 'Organization');
  return done({
    note,
    document: read.value.outputs.document,
    task,
    groupNote: link('QuestionnaireResponse', groupNote.id),
    frozen: read.value,
    patient: patient.value,
    place,
    sessionDay: localDateIn(start ?? note.written.signed.at, place.timeZone),
    ...(custodian && { custodian }),
  });
}
