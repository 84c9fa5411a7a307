import type { Task, TaskInput, TaskOutput } from '@medplum/fhirtypes';
import type { PractitionerId } from '../domain/ids.ts';
import { codeFromConcept, concept } from './codes.ts';
import type { Link } from './links.ts';
import { linkIn, practitionerIn, referTo } from './links.ts';
import { SYSTEM } from './systems.ts';

export const TASK_INPUTS = [
  'signer',
  'signed-at',
  'entry-digest',
  'group-note-digest',
  'participant-count',
  'session-appointment',
  'member-appointment',
  'group',
  'group-note',
  'membership',
  'charge',
  'required-signer',
] as const;
export type TaskInputKind = (typeof TASK_INPUTS)[number];

/** Why the writing of a record stopped (`CS/task-stop`). */
export const TASK_STOPS = [
  'entry-changed',
  'group-note-changed',
  'not-atomic',
  'invalid',
  'guard-finding',
  'not-found',
  'other',
] as const;
export type TaskStop = (typeof TASK_STOPS)[number];

/** How far a Task has come. Of the same shape as the workflow's `WritingState`. */
export type TaskState =
  | { readonly status: 'awaiting-signature'; readonly owner: PractitionerId }
  | { readonly status: 'open' }
  | { readonly status: 'written' }
  /** `words` name nobody and are for the clinician. */
  | { readonly status: 'stopped'; readonly reason: TaskStop; readonly words: string };

/** The state of a Task; `undefined` for one that was cancelled or entered in error. A draft without an owner is open. */
export function taskStateFrom(from: Task): TaskState | undefined {
  switch (from.status) {
    case 'draft': {
      const owner = practitionerIn(from.owner);
      return owner === undefined ? { status: 'open' } : { status: 'awaiting-signature', owner };
    }
    case 'requested':
    case 'received':
    case 'accepted':
    case 'ready':
    case 'in-progress':
    case 'on-hold':
      return { status: 'open' };
    case 'completed':
      return { status: 'written' };
    case 'failed':
    case 'rejected':
      return stopFrom(from);
    case 'cancelled':
    case 'entered-in-error':
      return undefined;
    default:
      return undefined;
  }
}

function stopFrom(from: Task): TaskState {
  const code = codeFromConcept(from.businessStatus, [SYSTEM.taskStop])?.code;
  const reason = TASK_STOPS.find((one) => one === code) ?? 'other';
  return { status: 'stopped', reason, words: from.statusReason?.text ?? '' };
}

/** Status, and where it stopped the reason, of a Task. */
export function taskStateTo(
  state: TaskState,
): Pick<Task, 'status'> & Partial<Pick<Task, 'businessStatus' | 'statusReason'>> {
  switch (state.status) {
    case 'awaiting-signature':
      return { status: 'draft' };
    case 'open':
      return { status: 'requested' };
    case 'written':
      return { status: 'completed' };
    case 'stopped': {
      const businessStatus = concept({ system: SYSTEM.taskStop, code: state.reason });
      return state.words === ''
        ? { status: 'failed', businessStatus }
        : { status: 'failed', businessStatus, statusReason: { text: state.words } };
    }
  }
}

type InputValue = Pick<TaskInput, 'valueReference' | 'valueInstant' | 'valueString' | 'valueUnsignedInt'>;

export function taskInput(kind: TaskInputKind, value: InputValue): TaskInput {
  return { type: concept({ system: SYSTEM.taskInput, code: kind }), ...value };
}

export function linkInput(kind: TaskInputKind, to: Link): TaskInput {
  return taskInput(kind, { valueReference: referTo(to) });
}

export function inputsOf(from: Task, kind: TaskInputKind): readonly TaskInput[] {
  return (from.input ?? []).filter((one) => codeFromConcept(one.type, [SYSTEM.taskInput])?.code === kind);
}

export function inputOf(from: Task, kind: TaskInputKind): TaskInput | undefined {
  return inputsOf(from, kind)[0];
}

type OutputType = 'Composition' | 'DocumentReference' | 'Encounter' | 'ChargeItem';

export function outputTo(type: OutputType, to: Link): TaskOutput {
  return { type: { text: type }, valueReference: referTo(to) };
}

export function outputOf<K extends OutputType>(from: Task, type: K): Link<K> | undefined {
  for (const one of from.output ?? []) {
    const found = linkIn(one.valueReference, type);
    if (found) return found;
  }
  return undefined;
}
