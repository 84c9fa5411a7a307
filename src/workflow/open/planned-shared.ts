import { sharedFromTopics } from '../../domain/note/draft/planned-shared.ts';
import type { Answers } from '../../domain/note/types.ts';
import type { Deps } from '../deps.ts';
import { plannedTopics } from '../planned-topics.ts';
import type { SessionFile } from '../session-file.ts';

/** What the shared part of a session starts with: what the curriculum plans for it; blank where that is not known. */
export async function plannedShared(deps: Deps, file: SessionFile): Promise<Answers> {
  return sharedFromTopics(await plannedTopics(deps, file), file.template);
}
