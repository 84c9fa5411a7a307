import type { Encounter, QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Attendance } from '../../domain/attendance/types.ts';
import type { Group } from '../../domain/group/types.ts';
import type { Template } from '../../domain/note/types.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import { groupNoteFromFhir, type GroupNote } from '../../fhir/group-note.ts';
import { link, linkIn, type Link } from '../../fhir/links.ts';
import { memberAppointmentFromFhir } from '../../fhir/member-appointment.ts';
import { notExpectedIn } from '../../fhir/not-expected.ts';
import type { SessionTask } from '../../fhir/session-task.ts';
import { signingFromFhir, type Signing } from '../../fhir/signing.ts';
import type { Stored } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { memberTasksIn } from '../load/tasks.ts';
import * as ask from '../queries.ts';
import type { MemberTask } from '../session-file.ts';
import type { Stop } from './member-context.ts';
import { sessionIn } from './session-in.ts';
import { templateIn } from './template-in.ts';

/** All that the group record is made of. Of the members it holds how each attended, and how far each record is. */
export interface SessionContext {
  readonly session: NonNullable<ReturnType<typeof sessionIn>>;
  readonly group: Group;
  readonly organization?: Link<'Organization'>;
  readonly template: Template;
  readonly groupNote: GroupNote;
  readonly attendance: readonly Attendance[];
  readonly tasks: readonly MemberTask[];
  /** One per facilitator, the first where somebody signed more than once. */
  readonly signings: readonly Signing[];
  readonly resources: {
    readonly groupNote: Stored<QuestionnaireResponse>;
    readonly encounter: Stored<Encounter>;
  };
}

/** Two round trips: what the Task names, then the template. */
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
  const second = await gather(deps, { template: ask.template(note.questionnaire ?? '') });
  if (!second.ok) return second;
  const template = templateIn(second.value.template);
  const group = groupFromFhir(groupResource);
  const groupNote = template && groupNoteFromFhir(note, template);
  if (!template || !group.ok || !groupNote?.ok) return refused({ code: 'stop', reason: 'invalid' });
  const organization = linkIn(groupResource.managingEntity, 'Organization');
  return done({
    session,
    group: group.value,
    template,
    groupNote: groupNote.value,
    attendance: attendanceIn(found.value.seats),
    tasks: memberTasksIn(found.value.tasks),
    signings: firstOfEach(parsed(ofType([found.value.signings], 'Provenance'), signingFromFhir).values),
    resources: { groupNote: note, encounter },
    ...(organization && { organization }),
  });
}

/** One per member on the roster: nobody waits for the record of somebody who was not expected. */
function attendanceIn(found: Parameters<typeof ofType>[0][number]): readonly Attendance[] {
  const appointments = ofType([found], 'Appointment').filter((one) => notExpectedIn(one) === undefined);
  const seats = parsed(appointments, (resource) => memberAppointmentFromFhir(resource)).values;
  return seats.map((one) => one.attendance);
}

function firstOfEach(signings: readonly Signing[]): readonly Signing[] {
  const byTime = [...signings].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return byTime.filter((one, index) => byTime.findIndex((other) => other.by === one.by) === index);
}
