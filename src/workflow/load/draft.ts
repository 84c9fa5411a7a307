import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import type { DraftContent } from '../../fhir/draft.ts';
import type { Stored } from '../../gateway/port.ts';
import { versionOf, type Draft } from '../session-file.ts';

/** A draft with the version it was read at. */
export function draftOf(resource: Stored<QuestionnaireResponse>, content: DraftContent): Draft {
  const { answers, savedAt, savedBy, lock, completed } = content;
  return {
    version: versionOf(resource),
    answers,
    locked: completed || lock !== undefined,
    ...(savedAt !== undefined && { savedAt }),
    ...(savedBy !== undefined && { savedBy }),
    ...(lock && { lock }),
  };
}
