import type { PractitionerId } from '../domain/ids.ts';
import { withinLimits, type TooLong } from '../domain/note/limits.ts';
import type { Answers, Template } from '../domain/note/types.ts';
import { done, refused, type Result } from '../domain/result.ts';
import { answersDigest } from '../domain/record/digest.ts';
import { draftContent, withAnswers } from '../fhir/draft.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { draftOf } from './load/draft.ts';
import { persist } from './persist.ts';
import type { Draft } from './session-file.ts';

/**
 * - `conflict`: somebody else saved since; `theirs` is what stands there now. Nothing was overwritten.
 * - `locked`: signed since, or before. `too-long`: a text is over the limit; nothing was cut off.
 */
export type SaveRefusal =
  | { readonly code: 'conflict'; readonly theirs: Draft }
  | { readonly code: 'locked' }
  | TooLong
  | FaultRefusal;

/** Saves the group note or an entry over the version that it was read at. */
export async function saveDraft(
  deps: Deps,
  template: Template,
  draft: Draft,
  answers: Answers,
  by: PractitionerId,
): Promise<Result<Draft, SaveRefusal>> {
  if (draft.locked) return refused({ code: 'locked' });
  const limits = withinLimits(answers);
  if (!limits.ok) return limits;
  const { resource, versionId } = draft.version;
  const changed = withAnswers(resource, answers, template, { by, at: deps.clock.now() });
  const saved = await persist(deps.clock, () =>
    deps.gateway.update({ ...changed, id: resource.id, meta: resource.meta }, versionId),
  );
  if (saved.ok) return done(draftOf(saved.value, draftContent(saved.value, template)));
  if (saved.fault.kind !== 'conflict') return refused({ code: 'fault', fault: saved.fault });
  return afterConflict(deps, template, draft, answers);
}

/** Whose version won: ours by a try whose answer was lost, or a colleague's. */
async function afterConflict(
  deps: Deps,
  template: Template,
  draft: Draft,
  answers: Answers,
): Promise<Result<Draft, SaveRefusal>> {
  const read = await persist(deps.clock, () => deps.gateway.read('QuestionnaireResponse', draft.version.id));
  if (!read.ok) return refused({ code: 'fault', fault: read.fault });
  const theirs = draftOf(read.value, draftContent(read.value, template));
  if (answersDigest(theirs.answers) === answersDigest(answers)) return done(theirs);
  return refused(theirs.locked ? { code: 'locked' } : { code: 'conflict', theirs });
}
