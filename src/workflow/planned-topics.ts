import type { Topic } from '../domain/attendance/curriculum.ts';
import { curriculumFromFhir, topicsIn } from '../fhir/curriculum.ts';
import { IDENTIFIER } from '../fhir/systems.ts';
import type { Deps } from './deps.ts';
import { ofType, oldest } from './found.ts';
import type { SessionFile } from './session-file.ts';

/**
 * What the curriculum plans for a session. Asked for only where something is planned; nothing where the server has no curricula or does
 * not answer (rule 7).
 */
export async function plannedTopics(deps: Deps, file: SessionFile): Promise<readonly Topic[]> {
  const planned = topicsIn(file.appointment.resource);
  if (planned.length === 0) return [];
  const found = await deps.gateway.search('PlanDefinition', {
    identifier: `${IDENTIFIER.curriculumOf}|${file.group.id}`,
  });
  const resource = found.ok ? oldest(ofType([found.value], 'PlanDefinition')) : undefined;
  const read = resource && curriculumFromFhir(resource);
  return read?.ok ? read.value.topics.filter(({ id }) => planned.includes(id)) : [];
}
