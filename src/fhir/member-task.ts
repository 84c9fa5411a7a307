import type { Task, TaskInput } from '@medplum/fhirtypes';
import type { Instant, PractitionerId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { compact, listed } from './build.ts';
import { codeFromConcept, concept } from './codes.ts';
import type { EntryKey } from './identifiers.ts';
import { entryIdentifier, entryIn, sessionIdentifier } from './identifiers.ts';
import type { Link } from './links.ts';
import { linkIn, patientIn, practitionerIn, referTo, toPatient, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { PROFILE, SYSTEM } from './systems.ts';
import type { TaskState } from './task-parts.ts';
import {
  inputOf,
  linkInput,
  outputOf,
  outputTo,
  taskInput,
  taskStateFrom,
  taskStateTo,
} from './task-parts.ts';
import { instantFrom } from './time.ts';

/** What was signed, frozen, so that the note that is written is the note that was signed. */
export interface FrozenSigning {
  readonly signer: PractitionerId;
  readonly signedAt: Instant;
  /** `sha256:<hex>` of entry and group note. */
  readonly entryDigest: string;
  readonly groupNoteDigest: string;
  readonly participants: number;
}

/**
 * Everything that writing one member's record needs to read. The group note is not among it: the Task stands in the patient's
 * compartment, and `$everything` follows what it refers to. It is named by the session's identifier instead (rule 1).
 */
export interface MemberTaskLinks {
  readonly entry: Link<'QuestionnaireResponse'>;
  readonly sessionEncounter: Link<'Encounter'>;
  readonly sessionAppointment: Link<'Appointment'>;
  readonly memberAppointment: Link<'Appointment'>;
  readonly group: Link<'Group'>;
  /** None for a walk-in. */
  readonly membership?: Link<'EpisodeOfCare'>;
  readonly charge?: Link<'ChargeItem'>;
}

/** What the writing wrote; no Encounter for an absence. */
export interface MemberTaskOutputs {
  readonly composition?: Link<'Composition'>;
  readonly document?: Link<'DocumentReference'>;
  readonly encounter?: Link<'Encounter'>;
  readonly charge?: Link<'ChargeItem'>;
}

/** The outbox of one member's record. */
export interface MemberTask {
  readonly key: EntryKey;
  readonly state: TaskState;
  readonly frozen: FrozenSigning;
  readonly links: MemberTaskLinks;
  readonly outputs: MemberTaskOutputs;
  /** Who signed the session; the signer of the note can be the primary clinician instead. */
  readonly requester: PractitionerId;
  readonly authoredOn: Instant;
}

export const WRITE_MEMBER_NOTE = { system: SYSTEM.task, code: 'write-member-note' } as const;

export function isMemberTask(from: Task): boolean {
  return codeFromConcept(from.code, [SYSTEM.task])?.code === WRITE_MEMBER_NOTE.code;
}

export function memberTaskFromFhir(from: Task): Parsed<MemberTask> {
  if (!isMemberTask(from)) return unusable(from, 'It is no Task to write a member note.');
  const key = entryIn(from.identifier);
  if (!key) return unusable(from, 'It belongs to no entry.');
  if (patientIn(from.for) !== key.patientId) return unusable(from, 'Its patient is not that of its entry.');
  const state = taskStateFrom(from);
  if (!state) return unusable(from, 'It was cancelled or entered in error.');
  const frozen = frozenIn(from);
  if (!frozen) return unusable(from, 'It does not say what was signed, by whom and when.');
  const links = linksIn(from);
  if (!links) return unusable(from, 'It does not name all that the writing needs.');
  const requester = practitionerIn(from.requester) ?? frozen.signer;
  const authoredOn = instantFrom(from.authoredOn) ?? frozen.signedAt;
  return done({ key, state, frozen, links, outputs: outputsIn(from), requester, authoredOn });
}

/** A new Task. `state` is `awaiting-signature` or `open`. */
export function memberTaskToFhir(task: MemberTask): Task {
  const { key, frozen, links } = task;
  return compact<Task>({
    resourceType: 'Task',
    meta: { profile: [PROFILE.memberTask] },
    identifier: [entryIdentifier(key)],
    groupIdentifier: sessionIdentifier(key.sessionId),
    ...taskStateTo(task.state),
    intent: 'order',
    code: concept(WRITE_MEMBER_NOTE),
    focus: referTo(links.entry),
    for: toPatient(key.patientId),
    encounter: referTo(links.sessionEncounter),
    authoredOn: task.authoredOn,
    requester: toPractitioner(task.requester),
    owner: task.state.status === 'awaiting-signature' ? toPractitioner(task.state.owner) : undefined,
    input: inputsTo(key, frozen, links),
    output: outputsTo(task.outputs),
  });
}

/**
 * The Task in another state: written with its outputs, stopped with a reason, open again for another try. Everything
 * else of it stays, what was signed above all.
 */
export function withMemberTaskState(resource: Task, state: TaskState, outputs?: MemberTaskOutputs): Task {
  return compact<Task>({
    ...resource,
    businessStatus: undefined,
    statusReason: undefined,
    ...taskStateTo(state),
    owner: state.status === 'awaiting-signature' ? toPractitioner(state.owner) : resource.owner,
    output: outputs ? listed(outputsTo(outputs)) : resource.output,
  });
}

/**
 * A Task whose note is edited and signed again, by another Task: kept as history, with why it had stopped. One that had not stopped
 * is taken back because the group note is changed.
 */
export function withMemberTaskCancelled(resource: Task): Task {
  const { businessStatus = concept({ system: SYSTEM.taskStop, code: 'group-note-changed' }) } = resource;
  return { ...resource, status: 'cancelled', businessStatus };
}

/** Such a Task: of those that were cancelled otherwise, none says why it had stopped. */
export function isReopened(from: Task): boolean {
  return from.status === 'cancelled' && codeFromConcept(from.businessStatus, [SYSTEM.taskStop]) !== undefined;
}

/** A waiting Task after the primary clinician has signed: theirs is now the signature under the note. */
export function withMemberSignature(resource: Task, by: PractitionerId, at: Instant): Task {
  const others = (resource.input ?? []).filter((one) => {
    const kind = codeFromConcept(one.type, [SYSTEM.taskInput])?.code;
    return kind !== 'signer' && kind !== 'signed-at';
  });
  return {
    ...withMemberTaskState(resource, { status: 'open' }),
    input: [...signatureInputs(by, at), ...others],
  };
}

function signatureInputs(by: PractitionerId, at: Instant): TaskInput[] {
  return [
    taskInput('signer', { valueReference: toPractitioner(by) }),
    taskInput('signed-at', { valueInstant: at }),
  ];
}

function inputsTo(key: EntryKey, frozen: FrozenSigning, links: MemberTaskLinks): TaskInput[] {
  return [
    ...signatureInputs(frozen.signer, frozen.signedAt),
    taskInput('entry-digest', { valueString: frozen.entryDigest }),
    taskInput('group-note-digest', { valueString: frozen.groupNoteDigest }),
    taskInput('participant-count', { valueUnsignedInt: frozen.participants }),
    linkInput('session-appointment', links.sessionAppointment),
    linkInput('member-appointment', links.memberAppointment),
    linkInput('group', links.group),
    taskInput('group-note', {
      valueReference: { type: 'QuestionnaireResponse', identifier: sessionIdentifier(key.sessionId) },
    }),
    ...(links.membership === undefined ? [] : [linkInput('membership', links.membership)]),
    ...(links.charge === undefined ? [] : [linkInput('charge', links.charge)]),
  ];
}

function outputsTo(outputs: MemberTaskOutputs) {
  return [
    ...(outputs.composition === undefined ? [] : [outputTo('Composition', outputs.composition)]),
    ...(outputs.document === undefined ? [] : [outputTo('DocumentReference', outputs.document)]),
    ...(outputs.encounter === undefined ? [] : [outputTo('Encounter', outputs.encounter)]),
    ...(outputs.charge === undefined ? [] : [outputTo('ChargeItem', outputs.charge)]),
  ];
}

function frozenIn(from: Task): FrozenSigning | undefined {
  const signer = practitionerIn(inputOf(from, 'signer')?.valueReference);
  const at = inputOf(from, 'signed-at');
  const signedAt = instantFrom(at?.valueInstant ?? at?.valueDateTime);
  const entryDigest = inputOf(from, 'entry-digest')?.valueString;
  const groupNoteDigest = inputOf(from, 'group-note-digest')?.valueString;
  const count = inputOf(from, 'participant-count');
  const participants = count?.valueUnsignedInt ?? count?.valueInteger;
  if (signer === undefined || signedAt === undefined || participants === undefined) return undefined;
  if (entryDigest === undefined || groupNoteDigest === undefined) return undefined;
  return { signer, signedAt, entryDigest, groupNoteDigest, participants };
}

function linksIn(from: Task): MemberTaskLinks | undefined {
  const entry = linkIn(from.focus, 'QuestionnaireResponse');
  const groupNote = inputOf(from, 'group-note')?.valueReference;
  const sessionEncounter = linkIn(from.encounter, 'Encounter');
  const sessionAppointment = linkIn(inputOf(from, 'session-appointment')?.valueReference, 'Appointment');
  const memberAppointment = linkIn(inputOf(from, 'member-appointment')?.valueReference, 'Appointment');
  const group = linkIn(inputOf(from, 'group')?.valueReference, 'Group');
  if (!entry || !groupNote || !sessionEncounter) return undefined;
  if (!sessionAppointment || !memberAppointment || !group) return undefined;
  const membership = linkIn(inputOf(from, 'membership')?.valueReference, 'EpisodeOfCare');
  const charge = linkIn(inputOf(from, 'charge')?.valueReference, 'ChargeItem');
  return {
    ...{ entry, sessionEncounter, sessionAppointment, memberAppointment, group },
    ...(membership && { membership }),
    ...(charge && { charge }),
  };
}

function outputsIn(from: Task): MemberTaskOutputs {
  return compact<MemberTaskOutputs>({
    composition: outputOf(from, 'Composition'),
    document: outputOf(from, 'DocumentReference'),
    encounter: outputOf(from, 'Encounter'),
    charge: outputOf(from, 'ChargeItem'),
  });
}
