import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { GroupId, SessionId } from '../domain/ids.ts';
import { groupId } from '../domain/ids.ts';
import type { Answers, Template } from '../domain/note/types.ts';
import { done } from '../domain/result.ts';
import type { DraftContent, Saving } from './draft.ts';
import { draftContent, withAnswers } from './draft.ts';
import { sessionIdentifier, sessionIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { idIn, link, referTo } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { PROFILE } from './systems.ts';

export interface GroupNote extends DraftContent {
  readonly sessionId: SessionId;
  readonly groupId: GroupId;
  /** Canonical of the template it was written with. */
  readonly template: string;
}

export function groupNoteFromFhir(from: QuestionnaireResponse, template: Template): Parsed<GroupNote> {
  const session = sessionIn(from.identifier);
  if (session === undefined) return unusable(from, 'It belongs to no session.');
  const group = idIn(from.subject, 'Group');
  if (group === undefined) return unusable(from, 'It is about no group.');
  if (from.status === 'entered-in-error') return unusable(from, 'It was entered in error.');
  return done({
    sessionId: session,
    groupId: groupId(group),
    template: from.questionnaire ?? template.canonical,
    ...draftContent(from, template),
  });
}

export interface NewGroupNote {
  readonly sessionId: SessionId;
  readonly groupId: GroupId;
  readonly sessionEncounter: Link<'Encounter'>;
  readonly answers: Answers;
  readonly saving: Saving;
}

/** The group note's draft as it is first written: the parts `shared` and `group-only` of `answers`. */
export function groupNoteToFhir(from: NewGroupNote, template: Template): QuestionnaireResponse {
  const bare: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    meta: { profile: [PROFILE.groupNote] },
    identifier: sessionIdentifier(from.sessionId),
    questionnaire: template.canonical,
    status: 'in-progress',
    subject: { reference: link('Group', from.groupId) },
    encounter: referTo(from.sessionEncounter),
  };
  return withAnswers(bare, from.answers, template, from.saving);
}
