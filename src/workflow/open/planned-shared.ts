import { sharedFromTopics } from '../../domain/note/draft/planned-shared.ts';
import type { Answers } from '../../domain/note/types.ts';
import { curriculumFromFhir, topicsIn } from '../../fhir/curriculum.ts';
import { IDENTIFIER } from '../../fhir/systems.ts';
import type { Deps } from '../deps.ts';
import { ofType, oldest } from '../found.ts';
import type { SessionFile } from '../session-file.ts';

/**
 * What the shared part of a session starts with: what the curriculum plans for it. Asked for only where something is planned; where the
 * server has no curricula or does not answer, the part starts blank (rule 7).
 */
export async function plannedShared(deps: Deps, file: SessionFile): Promise<Answers> {
  const planned = topicsIn(file.appointment.resource);
  if (planned.length === 0) return {};
  const found = await deps.gateway.search('PlanDefinition', {
    identifier: `${IDENTIFIER.curriculumOf}|${file.group.id}`,
  });
  const resource = found.ok ? oldest(ofType([found.value], 'PlanDefinition')) : undefined;
  const read = resource && curriculumFromFhir(resource);
  if (!read?.ok) return {};
  const topics = read.value.topics.filter(({ id }) => planned.includes(id));
  return sharedFromTopics(topics, file.template);
}
