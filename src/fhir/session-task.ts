import type { Task } from '@medplum/fhirtypes';
import type { GroupId, Instant, PractitionerId, SessionId } from '../domain/ids.ts';
import { groupId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { compact } from './build.ts';
import { codeFromConcept, concept } from './codes.ts';
import { sessionIdentifier, sessionIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { idIn, link, linkIn, practitionerIn, referTo, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { PROFILE, SYSTEM } from './systems.ts';
import type { TaskState } from './task-parts.ts';
import { inputsOf, outputOf, outputTo, taskInput, taskStateFrom, taskStateTo } from './task-parts.ts';
import { instantFrom } from './time.ts';

/** The outbox of the group record. */
export interface SessionTask {
  readonly sessionId: SessionId;
  readonly groupId: GroupId;
  readonly state: TaskState;
  readonly groupNote: Link<'QuestionnaireResponse'>;
  readonly sessionEncounter: Link<'Encounter'>;
  /** Every facilitator who has to sign the group record. */
  readonly requiredSigners: readonly PractitionerId[];
  readonly requester: PractitionerId;
  readonly authoredOn: Instant;
  readonly composition?: Link<'Composition'>;
  /** Signatures under an earlier wording of the group note: they do not count any more. */
  readonly withdrawn: readonly Link<'Provenance'>[];
}

export const WRITE_GROUP_RECORD = { system: SYSTEM.task, code: 'write-group-record' } as const;

export function isSessionTask(from: Task): boolean {
  return codeFromConcept(from.code, [SYSTEM.task])?.code === WRITE_GROUP_RECORD.code;
}

export function sessionTaskFromFhir(from: Task): Parsed<SessionTask> {
  if (!isSessionTask(from)) return unusable(from, 'It is no Task to write a group record.');
  const session = sessionIn(from.identifier);
  const group = idIn(from.for, 'Group');
  if (session === undefined || group === undefined) return unusable(from, 'It belongs to no group session.');
  const state = taskStateFrom(from);
  if (!state) return unusable(from, 'It was cancelled or entered in error.');
  const groupNote = linkIn(from.focus, 'QuestionnaireResponse');
  const sessionEncounter = linkIn(from.encounter, 'Encounter');
  const requester = practitionerIn(from.requester);
  const authoredOn = instantFrom(from.authoredOn);
  if (!groupNote || !sessionEncounter || requester === undefined || authoredOn === undefined)
    return unusable(from, 'It does not name all that the writing needs.');
  const signers = inputsOf(from, 'required-signer').map((one) => practitionerIn(one.valueReference));
  const composition = outputOf(from, 'Composition');
  return done({
    sessionId: session,
    groupId: groupId(group),
    state,
    groupNote,
    sessionEncounter,
    requester,
    authoredOn,
    ...(composition && { composition }),
    requiredSigners: signers.filter((one) => one !== undefined),
    withdrawn: withdrawnBy(from),
  });
}

export function sessionTaskToFhir(task: SessionTask): Task {
  return compact<Task>({
    resourceType: 'Task',
    meta: { profile: [PROFILE.sessionTask] },
    identifier: [sessionIdentifier(task.sessionId)],
    groupIdentifier: sessionIdentifier(task.sessionId),
    ...taskStateTo(task.state),
    intent: 'order',
    code: concept(WRITE_GROUP_RECORD),
    focus: referTo(task.groupNote),
    for: { reference: link('Group', task.groupId) },
    encounter: referTo(task.sessionEncounter),
    authoredOn: task.authoredOn,
    requester: toPractitioner(task.requester),
    owner: task.state.status === 'awaiting-signature' ? toPractitioner(task.state.owner) : undefined,
    input: task.requiredSigners.map((one) =>
      taskInput('required-signer', { valueReference: toPractitioner(one) }),
    ),
    output: task.composition && [outputTo('Composition', task.composition)],
    relevantHistory: task.withdrawn.map(referTo),
  });
}

/**
 * The Task of a group note that is edited and signed again: kept as history, with the signatures that its wording had. The next
 * Task names them too.
 */
export function withSessionTaskCancelled(resource: Task, withdrawn: readonly Link<'Provenance'>[]): Task {
  const { businessStatus = concept({ system: SYSTEM.taskStop, code: 'group-note-changed' }) } = resource;
  return compact<Task>({
    ...resource,
    status: 'cancelled',
    businessStatus,
    relevantHistory: withdrawn.map(referTo),
  });
}

/** The signatures that do not count any more, by what the session's Task, or one that was cancelled, says of them. */
export function withdrawnBy(from: Task): readonly Link<'Provenance'>[] {
  return (from.relevantHistory ?? [])
    .map((one) => linkIn(one, 'Provenance'))
    .filter((one) => one !== undefined);
}

/** The Task in another state, with the group record once it is written; everything else of it stays. */
export function withSessionTaskState(
  resource: Task,
  state: TaskState,
  composition?: Link<'Composition'>,
): Task {
  return compact<Task>({
    ...resource,
    businessStatus: undefined,
    statusReason: undefined,
    ...taskStateTo(state),
    owner: state.status === 'awaiting-signature' ? toPractitioner(state.owner) : resource.owner,
    output: composition ? [outputTo('Composition', composition)] : resource.output,
  });
}
