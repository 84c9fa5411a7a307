import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Instant, PractitionerId } from '../domain/ids.ts';
import type { Answers, Part, Template } from '../domain/note/types.ts';
import { answersFromFhir, answersToFhir, ENTRY_PARTS, GROUP_NOTE_PARTS } from './answers.ts';
import { compact, listed } from './build.ts';
import { extensionIn, replaced } from './extension.ts';
import { idIn, practitionerIn, toPractitioner } from './links.ts';
import { EXTENSION } from './systems.ts';
import { instantFrom } from './time.ts';

/** What a draft says, the group note and an entry alike. */
export interface DraftContent {
  readonly answers: Answers;
  readonly savedAt?: Instant;
  readonly savedBy?: PractitionerId;
  /** Signed: never edited again (rule 4). */
  readonly lock?: DraftLock;
  /** The record has been written from it. */
  readonly completed: boolean;
}

export interface DraftLock {
  readonly by: PractitionerId;
  readonly at: Instant;
}

/** Who saves a draft, and when. */
export interface Saving {
  readonly by: PractitionerId;
  readonly at: Instant;
}

export function draftContent(from: QuestionnaireResponse, template: Template): DraftContent {
  return compact<DraftContent>({
    answers: answersFromFhir(from.item, template),
    savedAt: instantFrom(from.authored),
    savedBy: practitionerIn(from.author),
    lock: lockIn(from),
    completed: from.status === 'completed' || from.status === 'amended',
  });
}

/**
 * The draft with new answers in it. Items that the template does not know, and everything else of the resource, stay.
 * @throws where the draft is locked (rule 4).
 */
export function withAnswers(
  resource: QuestionnaireResponse,
  answers: Answers,
  template: Template,
  saving: Saving,
): QuestionnaireResponse {
  if (isLocked(resource)) throw new Error('Locked is locked: a signed draft is never edited (rule 4).');
  return compact<QuestionnaireResponse>({
    ...resource,
    authored: saving.at,
    author: toPractitioner(saving.by),
    item: listed(answersToFhir(answers, template, partsOf(resource), resource.item)),
  });
}

/** The draft, signed. @throws where it is locked already. */
export function withLock(resource: QuestionnaireResponse, lock: DraftLock): QuestionnaireResponse {
  if (isLocked(resource)) throw new Error('Locked is locked: a draft is signed once (rule 4).');
  const fresh = {
    url: EXTENSION.lock,
    extension: [
      { url: 'by', valueReference: toPractitioner(lock.by) },
      { url: 'at', valueInstant: lock.at },
    ],
  };
  return compact<QuestionnaireResponse>({
    ...resource,
    extension: replaced(resource, [EXTENSION.lock], [fresh]),
  });
}

/**
 * The draft, to be edited and signed again, after its record could not be written.
 * @throws where the record has been written from it (rule 4).
 */
export function withoutLock(resource: QuestionnaireResponse): QuestionnaireResponse {
  if (resource.status !== 'in-progress')
    throw new Error('Locked is locked: a written record is only added to (rule 4).');
  return compact<QuestionnaireResponse>({
    ...resource,
    extension: replaced(resource, [EXTENSION.lock], []),
  });
}

/** The draft after its record has been written. */
export function withCompleted(resource: QuestionnaireResponse): QuestionnaireResponse {
  return { ...resource, status: 'completed' };
}

export function isLocked(resource: QuestionnaireResponse): boolean {
  return resource.status !== 'in-progress' || extensionIn(resource, EXTENSION.lock) !== undefined;
}

function lockIn(from: QuestionnaireResponse): DraftLock | undefined {
  const extension = extensionIn(from, EXTENSION.lock);
  const by = practitionerIn(extensionIn(extension, 'by')?.valueReference);
  const at = instantFrom(extensionIn(extension, 'at')?.valueInstant);
  return by !== undefined && at !== undefined ? { by, at } : undefined;
}

/** A group's draft holds what is shared and what stays in the group; a patient's holds that patient's entry (rule 1). */
function partsOf(resource: QuestionnaireResponse): readonly Part[] {
  return idIn(resource.subject, 'Group') === undefined ? ENTRY_PARTS : GROUP_NOTE_PARTS;
}
