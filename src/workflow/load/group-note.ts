import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { SessionId } from '../../domain/ids.ts';
import { done } from '../../domain/result.ts';
import { sessionIn } from '../../fhir/identifiers.ts';
import { idIn } from '../../fhir/links.ts';
import { unusable } from '../../fhir/parsed.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import { ofType, oldestUsable } from '../found.ts';

/** A session's group note. Other questionnaires may have been answered at its Encounter: ours carries the session's identifier. */
export function groupNoteIn(found: Found, id: SessionId): Stored<QuestionnaireResponse> | undefined {
  const own = ofType([found], 'QuestionnaireResponse').filter(
    (one) => idIn(one.subject, 'Group') !== undefined && sessionIn(one.identifier) === id,
  );
  return oldestUsable(own, (one) =>
    one.status === 'entered-in-error' ? unusable(one, 'It was entered in error.') : done(one),
  )?.resource;
}
