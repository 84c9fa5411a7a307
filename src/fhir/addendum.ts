import type { CodeableConcept, Task } from '@medplum/fhirtypes';
import { ADDENDUM_KINDS, type AddendumKind } from '../domain/record/addendum-kind.ts';
import { concept, knownCode } from './codes.ts';
import { linkIn, referTo, type Link } from './links.ts';
import { SYSTEM } from './systems.ts';

/** `Task.output.type` of an addendum, as against the note itself. */
const ADDENDUM = 'Addendum';

const DISPLAY: Readonly<Record<AddendumKind, string>> = {
  addendum: 'Addendum',
  'late-entry': 'Late entry',
  correction: 'Correction',
};

/** What kind of addendum a Composition is, as its category. */
export function addendumKindTo(kind: AddendumKind): CodeableConcept {
  return concept({ system: SYSTEM.addendum, code: kind, display: DISPLAY[kind] });
}

/** The kind; `addendum` where none of ours is said. */
export function addendumKindIn(from: readonly CodeableConcept[] | undefined): AddendumKind {
  return knownCode(from, SYSTEM.addendum, ADDENDUM_KINDS) ?? 'addendum';
}

/** The addenda that a completed member Task tells of, the first one first. */
export function addendaIn(task: Task): readonly Link<'Composition'>[] {
  return (task.output ?? [])
    .filter((one) => one.type.text === ADDENDUM)
    .flatMap((one) => linkIn(one.valueReference, 'Composition') ?? []);
}

/**
 * The member's Task with one more addendum among its outputs; everything else of it stays. Its version is the pivot of an
 * addendum's transaction: the note itself is never updated (rule 4).
 *
 * @throws where the Task is not completed: nothing is added to a note that is not written.
 */
export function withAddendum(task: Task, addendum: Link<'Composition'>): Task {
  if (task.status !== 'completed') throw new Error('An addendum follows a written note (rule 4).');
  const output = { type: { text: ADDENDUM }, valueReference: referTo(addendum) };
  return { ...task, output: [...(task.output ?? []), output] };
}
