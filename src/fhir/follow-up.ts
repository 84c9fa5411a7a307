import type { Appointment, Task } from '@medplum/fhirtypes';
import {
  FOLLOW_UP_KINDS,
  FOLLOW_UP_OUTCOMES,
  MAKE_UP_OUTCOMES,
  type FollowUpKind,
  type FollowUpOutcome,
  type MakeUpOutcome,
} from '../domain/attendance/follow-up.ts';
import type { GroupId, Instant, LocalDate, PractitionerId } from '../domain/ids.ts';
import { groupId, patientId, sessionId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { compact, listed } from './build.ts';
import { concept, knownCode } from './codes.ts';
import { extensionsIn } from './extension.ts';
import type { EntryKey } from './identifiers.ts';
import { isId, keyOf, valueIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { linkIn, patientIn, practitionerIn, referTo, toPatient, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, IDENTIFIER, PROFILE, SYSTEM } from './systems.ts';
import { fhirText } from './text.ts';
import { dayFrom, instantFrom } from './time.ts';

export type Outcome = FollowUpOutcome | MakeUpOutcome;

/** Something that a clinician is to do for one member after an absence. */
export interface FollowUpTask {
  readonly key: EntryKey;
  readonly kind: FollowUpKind;
  readonly groupId: GroupId;
  /** For people; about this member and the session's shared content alone (rule 1). */
  readonly what: string;
  readonly state: 'open' | 'done' | 'dropped';
  readonly due: LocalDate;
  readonly owner?: PractitionerId;
  readonly requester?: PractitionerId;
  readonly authoredOn?: Instant;
  readonly outcome?: Outcome;
  readonly doneOn?: LocalDate;
  readonly words?: string;
  /** Ids of topics to make up. */
  readonly topics: readonly string[];
}

const OUTCOMES: readonly Outcome[] = [...FOLLOW_UP_OUTCOMES, ...MAKE_UP_OUTCOMES];
const TOPIC = 'topic';

export function isFollowUp(from: Task): boolean {
  return knownCode(from.code && [from.code], SYSTEM.task, FOLLOW_UP_KINDS) !== undefined;
}

export function followUpFromFhir(from: Task): Parsed<FollowUpTask> {
  const kind = knownCode(from.code && [from.code], SYSTEM.task, FOLLOW_UP_KINDS);
  if (!kind) return unusable(from, 'It is no Task to follow up an absence.');
  const [session = '', patient = ''] = (valueIn(from.identifier, IDENTIFIER.followUp) ?? '').split('/');
  if (!isId(session) || !isId(patient)) return unusable(from, 'It belongs to no entry.');
  if (patientIn(from.for) !== patient) return unusable(from, 'Its patient is not that of its entry.');
  const group = valueIn(from.groupIdentifier, IDENTIFIER.membershipOf);
  if (group === undefined || !isId(group)) return unusable(from, 'It names no group.');
  const state = stateOf(from.status);
  if (!state) return unusable(from, 'It was entered in error.');
  const due = dayFrom(from.restriction?.period?.end ?? from.authoredOn, 'last');
  if (due === undefined) return unusable(from, 'It does not say by when it is to be done.');
  const topics = (from.input ?? []).filter((one) => one.type.text === TOPIC).map((one) => one.valueString);
  const read = compact<Omit<FollowUpTask, 'topics'>>({
    key: { sessionId: sessionId(session), patientId: patientId(patient) },
    kind,
    groupId: groupId(group),
    what: from.description ?? '',
    state,
    due,
    owner: practitionerIn(from.owner),
    requester: practitionerIn(from.requester),
    authoredOn: instantFrom(from.authoredOn),
    outcome: knownCode(from.businessStatus && [from.businessStatus], SYSTEM.followUpOutcome, OUTCOMES),
    doneOn: state === 'open' ? undefined : dayFrom(from.executionPeriod?.end, 'last'),
    words: from.note?.at(-1)?.text,
  });
  return done({ ...read, topics: topics.filter((one) => one !== undefined) });
}

export interface NewFollowUp {
  readonly key: EntryKey;
  readonly kind: FollowUpKind;
  readonly groupId: GroupId;
  readonly what: string;
  readonly due: LocalDate;
  readonly owner?: PractitionerId | undefined;
  readonly requester: PractitionerId;
  readonly authoredOn: Instant;
  readonly topics: readonly string[];
  /** The member's own Appointment: the absence. */
  readonly absence: Link<'Appointment'>;
}

export function followUpToFhir(from: NewFollowUp): Task {
  return compact<Task>({
    resourceType: 'Task',
    meta: { profile: [PROFILE.followUp] },
    identifier: [{ system: IDENTIFIER.followUp, value: `${keyOf(from.key)}/${from.kind}` }],
    groupIdentifier: { system: IDENTIFIER.membershipOf, value: from.groupId },
    status: 'requested',
    intent: 'order',
    code: concept({ system: SYSTEM.task, code: from.kind }),
    description: fhirText(from.what),
    focus: referTo(from.absence),
    for: toPatient(from.key.patientId),
    authoredOn: from.authoredOn,
    requester: toPractitioner(from.requester),
    owner: from.owner === undefined ? undefined : toPractitioner(from.owner),
    reasonReference: referTo(from.absence),
    restriction: { period: { end: from.due } },
    input: from.topics.map((id) => ({ type: { text: TOPIC }, valueString: id })),
  });
}

/** How something that was to be done ended. */
export interface Ending {
  readonly state: 'done' | 'dropped';
  readonly outcome?: Outcome | undefined;
  readonly words?: string | undefined;
  readonly on: LocalDate;
  readonly by: PractitionerId;
  readonly at: Instant;
  readonly communication?: Link<'Communication'> | undefined;
}

/** The Task, ended; everything else of it stays. */
export function withEnding(resource: Task, ending: Ending): Task {
  const { words, outcome, communication } = ending;
  const note = words !== undefined && {
    text: fhirText(words),
    time: ending.at,
    authorReference: toPractitioner(ending.by),
  };
  const output = communication && { type: { text: 'Communication' }, valueReference: referTo(communication) };
  return compact<Task>({
    ...resource,
    status: ending.state === 'done' ? 'completed' : 'cancelled',
    businessStatus:
      outcome === undefined ? undefined : concept({ system: SYSTEM.followUpOutcome, code: outcome }),
    executionPeriod: { ...resource.executionPeriod, end: ending.on },
    note: listed([...(resource.note ?? []), ...(note ? [note] : [])]),
    output: listed([...(resource.output ?? []), ...(output ? [output] : [])]),
  });
}

/** What is to be done after an absence, as the member's Appointment tells of it. */
export function absenceTasksIn(appointment: Appointment): readonly Link<'Task'>[] {
  return extensionsIn(appointment, EXTENSION.absenceTask).flatMap(
    (one) => linkIn(one.valueReference, 'Task') ?? [],
  );
}

/**
 * The member's Appointment with one more Task; everything else of it stays. Its version is the pivot of assigning one: of two
 * people who assign at once, one loses and finds the other's.
 */
export function withAbsenceTask(appointment: Appointment, task: Link<'Task'>): Appointment {
  const fresh = { url: EXTENSION.absenceTask, valueReference: referTo(task) };
  return { ...appointment, extension: [...(appointment.extension ?? []), fresh] };
}

const ENDED: Readonly<Partial<Record<Task['status'], FollowUpTask['state']>>> = {
  completed: 'done',
  cancelled: 'dropped',
  rejected: 'dropped',
  failed: 'dropped',
};

function stateOf(status: Task['status']): FollowUpTask['state'] | undefined {
  return status === 'entered-in-error' ? undefined : (ENDED[status] ?? 'open');
}
