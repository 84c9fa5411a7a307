import type { Encounter, QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Attendance, MemberAttendance } from '../../domain/attendance/types.ts';
import type { Group } from '../../domain/group/types.ts';
import type { PatientId, SessionId } from '../../domain/ids.ts';
import type { Template } from '../../domain/note/types.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import { groupNoteFromFhir, type GroupNote } from '../../fhir/group-note.ts';
import { entryIn } from '../../fhir/identifiers.ts';
import { link, linkIn, type Link } from '../../fhir/links.ts';
import { memberAppointmentFromFhir } from '../../fhir/member-appointment.ts';
import { notExpectedIn } from '../../fhir/not-expected.ts';
import type { SessionTask } from '../../fhir/session-task.ts';
import type { Signing } from '../../fhir/signing.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { signingsIn } from '../load/signings.ts';
import { memberTasksIn } from '../load/tasks.ts';
import * as ask from '../queries.ts';
import type { MemberTask } from '../session-file.ts';
import type { Stop } from './member-context.ts';
import { sessionIn } from './session-in.ts';
import { templateReading } from './template-in.ts';

/** All that the group record is made of. Of the members it holds how each attended, and how far each record is. */
export interface SessionContext {
  readonly session: NonNullable<ReturnType<typeof sessionIn>>;
  readonly group: Group;
  readonly organization?: Link<'Organization'>;
  readonly template: Template;
  readonly groupNote: GroupNote;
  /** Whose record must stand before the group's: everyone who was expected and has an entry. */
  readonly awaited: readonly PatientId[];
  /** How each of them attended. */
  readonly attendance: readonly Attendance[];
  readonly tasks: readonly MemberTask[];
  /** One per facilitator, the first where somebody signed more than once. */
  readonly signings: readonly Signing[];
  readonly resources: {
    readonly groupNote: Stored<QuestionnaireResponse>;
    readonly encounter: Stored<Encounter>;
  };
}

/** Two round trips: what the Task names, then the template where it is not known yet. */
export async function readSessionContext(
  deps: Deps,
  task: SessionTask,
): Promise<Result<SessionContext, Stop | FaultRefusal>> {
  const found = await gather(deps, {
    session: ask.sessionAppointment(task.sessionId),
    encounter: ask.resource(task.sessionEncounter),
    group: ask.resource(link('Group', task.groupId)),
    groupNote: ask.resource(task.groupNote),
    seats: ask.seats(task.sessionId),
    drafts: ask.drafts(task.sessionEncounter.slice('Encounter/'.length)),
    tasks: ask.sessionTasks(task.sessionId),
    signings: ask.signings(task.groupNote),
  });
  if (!found.ok) return found;
  const session = sessionIn(found.value.session, found.value.encounter);
  const encounter = ofType([found.value.encounter], 'Encounter')[0];
  const groupResource = ofType([found.value.group], 'Group')[0];
  const note = ofType([found.value.groupNote], 'QuestionnaireResponse')[0];
  if (!session || !encounter || !groupResource || !note)
    return refused({ code: 'stop', reason: 'not-found' });
  const reading = templateReading(deps, note.questionnaire ?? '');
  const second = await gather(deps, { template: reading.query });
  if (!second.ok) return second;
  const template = reading.in(second.value.template);
  const group = groupFromFhir(groupResource);
  const groupNote = template && groupNoteFromFhir(note, template);
  const seats = seatsIn(found.value.seats, found.value.drafts, task.sessionId);
  if (!template || !group.ok || !groupNote?.ok) return refused({ code: 'stop', reason: 'invalid' });
  const organization = linkIn(groupResource.managingEntity, 'Organization');
  return done({
    session,
    group: group.value,
    template,
    groupNote: groupNote.value,
    awaited: seats.map((one) => one.patientId),
    attendance: seats.map((one) => one.attendance),
    tasks: memberTasksIn(found.value.tasks),
    signings: firstOfEach(signingsIn(found.value.signings, found.value.tasks).standing),
    resources: { groupNote: note, encounter },
    ...(organization && { organization }),
  });
}

/**
 * One per member who was charted, the same one that everybody agrees on. Nobody waits for the record of somebody who was not
 * expected, or whom a front desk has booked after the session was signed.
 */
function seatsIn(seats: Found, drafts: Found, session: SessionId): readonly MemberAttendance[] {
  const charted = new Set(
    ofType([drafts], 'QuestionnaireResponse')
      .filter((one) => one.status !== 'entered-in-error')
      .map((one) => entryIn(one.identifier))
      .flatMap((key) => (key?.sessionId === session ? [key.patientId] : [])),
  );
  const expected = ofType([seats], 'Appointment')
    .filter((one) => notExpectedIn(one) === undefined)
    .sort((one, other) => one.id.localeCompare(other.id));
  const taken = parsed(expected, (one) => memberAppointmentFromFhir(one)).values;
  const first = new Map([...taken].reverse().map((one) => [one.patientId, one]));
  return [...first.values()].filter((one) => charted.has(one.patientId));
}

function firstOfEach(signings: readonly Signing[]): readonly Signing[] {
  const byTime = [...signings].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return byTime.filter((one, index) => byTime.findIndex((other) => other.by === one.by) === index);
}
