import type { Appointment, ChargeItem, QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Attendance } from '../../domain/attendance/types.ts';
import type { Charge } from '../../domain/billing/types.ts';
import type { Group, Membership } from '../../domain/group/types.ts';
import type { Goal, Template } from '../../domain/note/types.ts';
import type { Patient, Practitioner } from '../../domain/person.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { Session } from '../../domain/schedule/types.ts';
import type { Diagnosis } from '../../fhir/condition.ts';
import { entryFromFhir, type Entry } from '../../fhir/entry.ts';
import { groupNoteFromFhir, type GroupNote } from '../../fhir/group-note.ts';
import { link, type Link } from '../../fhir/links.ts';
import type { MemberTask } from '../../fhir/member-task.ts';
import type { TaskStop } from '../../fhir/task-parts.ts';
import type { Stored } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { gather } from '../gather.ts';
import * as ask from '../queries.ts';
import { memberFacts } from './member-facts.ts';
import { templateIn } from './template-in.ts';

/** All that one member's record is made of: read by the Task's references, so nothing of any other member is here (rule 1). */
export interface MemberContext {
  readonly session: Session;
  readonly group: Group;
  readonly organization?: Link<'Organization'>;
  readonly location?: Link<'Location'>;
  readonly template: Template;
  readonly groupNote: GroupNote;
  readonly entry: Entry;
  readonly attendance: Attendance;
  readonly membership?: Membership;
  readonly diagnoses: readonly Diagnosis[];
  readonly goals: readonly Goal[];
  readonly attendedBefore: number;
  readonly patient: Patient;
  readonly signer: Practitioner;
  readonly charge: Charge;
  /** As they stand now, to be written back with what has changed. */
  readonly resources: {
    readonly entry: Stored<QuestionnaireResponse>;
    readonly appointment: Stored<Appointment>;
    readonly charge: Stored<ChargeItem>;
  };
}

/** The record cannot be written until a person has looked at it. */
export interface Stop {
  readonly code: 'stop';
  readonly reason: TaskStop;
}

/** Reads one member's context in two round trips: what the Task names, then what that leads to. */
export async function readMemberContext(
  deps: Deps,
  task: MemberTask,
): Promise<Result<MemberContext, Stop | FaultRefusal>> {
  const first = await gather(deps, namedBy(task));
  if (!first.ok) return first;
  const facts = memberFacts(task, first.value);
  if (!facts.ok) return facts;
  const { session, membership, resources } = facts.value;
  const second = await gather(deps, {
    template: ask.template(resources.entry.questionnaire ?? ''),
    attended: membership && ask.attendedBefore(membership.id, session.scheduled.start),
  });
  if (!second.ok) return second;
  const template = templateIn(second.value.template);
  if (!template) return refused({ code: 'stop', reason: 'not-found' });
  const entry = entryFromFhir(resources.entry, template);
  const groupNote = groupNoteFromFhir(resources.groupNote, template);
  if (!entry.ok || !groupNote.ok) return refused({ code: 'stop', reason: 'invalid' });
  return done({
    ...facts.value,
    template,
    entry: entry.value,
    groupNote: groupNote.value,
    attendedBefore: second.value.attended.total ?? 0,
  });
}

function namedBy({ key, links, frozen }: MemberTask) {
  return {
    entry: ask.resource(links.entry),
    groupNote: ask.resource(links.groupNote),
    session: ask.sessionAppointment(key.sessionId),
    sessionEncounter: ask.resource(links.sessionEncounter),
    appointment: ask.resource(links.memberAppointment),
    group: ask.resource(links.group),
    charge: links.charge && ask.resource(links.charge),
    membership: links.membership && ask.resource(links.membership),
    patient: ask.resource(link('Patient', key.patientId)),
    signer: ask.resource(link('Practitioner', frozen.signer)),
    goals: ask.goals([key.patientId]),
    conditions: ask.conditions([key.patientId]),
  };
}
