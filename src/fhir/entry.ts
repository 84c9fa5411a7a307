import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Answers, Template } from '../domain/note/types.ts';
import { done } from '../domain/result.ts';
import type { DraftContent, Saving } from './draft.ts';
import { draftContent, withAnswers } from './draft.ts';
import type { EntryKey } from './identifiers.ts';
import { entryIdentifier, entryIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { patientIn, referTo, toPatient } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { PROFILE } from './systems.ts';

export interface Entry extends DraftContent, EntryKey {
  /** Canonical of the template it was written with. */
  readonly template: string;
}

export function entryFromFhir(from: QuestionnaireResponse, template: Template): Parsed<Entry> {
  const key = entryIn(from.identifier);
  if (!key) return unusable(from, 'It belongs to no entry.');
  if (patientIn(from.subject) !== key.patientId)
    return unusable(from, 'Its patient is not that of its entry.');
  if (from.status === 'entered-in-error') return unusable(from, 'It was entered in error.');
  return done({
    ...key,
    template: from.questionnaire ?? template.canonical,
    ...draftContent(from, template),
  });
}

export interface NewEntry {
  readonly key: EntryKey;
  readonly sessionEncounter: Link<'Encounter'>;
  readonly answers: Answers;
  readonly saving: Saving;
}

/** An entry's draft as it is first written: the part `entry` of `answers`, about one patient (rule 1). */
export function entryToFhir(from: NewEntry, template: Template): QuestionnaireResponse {
  const bare: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    meta: { profile: [PROFILE.entry] },
    identifier: entryIdentifier(from.key),
    questionnaire: template.canonical,
    status: 'in-progress',
    subject: toPatient(from.key.patientId),
    encounter: referTo(from.sessionEncounter),
  };
  return withAnswers(bare, from.answers, template, from.saving);
}
