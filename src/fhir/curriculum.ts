import type { Appointment, Group, PlanDefinition, PlanDefinitionAction } from '@medplum/fhirtypes';
import type { Curriculum, Topic } from '../domain/attendance/curriculum.ts';
import type { GroupId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { compact, listed } from './build.ts';
import { extensionsIn, replaced } from './extension.ts';
import { link } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, IDENTIFIER, PROFILE } from './systems.ts';
import { fhirText, isBlank } from './text.ts';

/** A group's curriculum. An action without a title is no topic. */
export function curriculumFromFhir(from: PlanDefinition): Parsed<Curriculum> {
  if (from.status === 'retired') return unusable(from, 'It is retired.');
  const topics = (from.action ?? []).flatMap(topicFrom);
  if (topics.length === 0) return unusable(from, 'It has no topics.');
  return done({ title: from.title ?? from.name ?? '', topics });
}

function topicFrom(action: PlanDefinitionAction, index: number): readonly Topic[] {
  if (action.title === undefined || isBlank(action.title)) return [];
  const materials = (action.documentation ?? []).flatMap((one) => one.display ?? one.label ?? []);
  return [
    {
      id: action.id ?? `topic-${index + 1}`,
      title: action.title,
      materials,
      ...(action.description !== undefined && { summary: action.description }),
    },
  ];
}

export interface NewCurriculum {
  readonly groupId: GroupId;
  /** Canonical, the same on a retry. */
  readonly url: string;
  readonly curriculum: Curriculum;
}

export function curriculumToFhir({ groupId, url, curriculum }: NewCurriculum): PlanDefinition {
  return withCurriculum(
    {
      resourceType: 'PlanDefinition',
      meta: { profile: [PROFILE.curriculum] },
      url,
      identifier: [{ system: IDENTIFIER.curriculumOf, value: groupId }],
      version: '0',
      status: 'active',
      subjectReference: { reference: link('Group', groupId) },
    },
    curriculum,
  );
}

/** The next version of a curriculum; everything else of the resource stays. */
export function withCurriculum(resource: PlanDefinition, curriculum: Curriculum): PlanDefinition {
  return compact<PlanDefinition>({
    ...resource,
    version: String((Number.parseInt(resource.version ?? '0', 10) || 0) + 1),
    title: fhirText(curriculum.title),
    action: curriculum.topics.map((topic) => actionOf(topic, resource)),
  });
}

function actionOf(topic: Topic, before: PlanDefinition): PlanDefinitionAction {
  const held = before.action?.find((one) => one.id === topic.id);
  return compact<PlanDefinitionAction>({
    ...held,
    id: topic.id,
    title: fhirText(topic.title),
    description: topic.summary === undefined ? undefined : fhirText(topic.summary),
    documentation: listed(
      topic.materials.map((one) => ({ type: 'documentation' as const, display: fhirText(one) })),
    ),
  });
}

/** The group with a link to its curriculum; the pivot of writing the first one. */
export function withCurriculumLink(group: Group, url: string): Group {
  const fresh = { url: EXTENSION.curriculum, valueCanonical: url };
  return compact<Group>({ ...group, extension: replaced(group, [EXTENSION.curriculum], [fresh]) });
}

/** Ids of the topics that a session teaches, as its Appointment says. */
export function topicsIn(session: Appointment): readonly string[] {
  return extensionsIn(session, EXTENSION.curriculumTopic).flatMap((one) => one.valueString ?? []);
}

/** The session with these topics; everything else of it stays, its note above all. */
export function withTopics(session: Appointment, topics: readonly string[]): Appointment {
  const fresh = topics.map((id) => ({ url: EXTENSION.curriculumTopic, valueString: id }));
  const extension = replaced(session, [EXTENSION.curriculumTopic], fresh);
  return compact<Appointment>({ ...session, extension });
}
