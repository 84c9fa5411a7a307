import type { Group, PlanDefinition } from '@medplum/fhirtypes';
import type { Curriculum, Topic } from '../../domain/attendance/curriculum.ts';
import type { GroupId, LocalDate, SessionId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { addDays } from '../../domain/schedule/time.ts';
import { curriculumFromFhir, topicsIn } from '../../fhir/curriculum.ts';
import { sharedTextIn } from '../../fhir/goal-answers.ts';
import { sessionIn } from '../../fhir/identifiers.ts';
import { IDENTIFIER } from '../../fhir/systems.ts';
import type { Found, Query, Stored } from '../../gateway/port.ts';
import { meetingsIn, type Meeting } from '../attendance-history/meetings.ts';
import { forSessions, foundFor, sessionsBetween } from '../attendance-history/queries.ts';
import { gatherWith } from '../attendance-history/gather-with.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, oldest } from '../found.ts';
import { gather } from '../gather.ts';
import { groupNotesOf } from '../schedule/queries.ts';
import { versionOf } from '../session-file.ts';
import type { GroupCurriculum, SessionTopics } from './types.ts';

export type CurriculumRefusal = { readonly code: 'no-such-group' } | FaultRefusal;

/** Sessions of the last year, and those planned for the next. */
const DAYS_AROUND = 366;

export function curriculumQuery(group: GroupId): Query {
  return { search: 'PlanDefinition', params: { identifier: `${IDENTIFIER.curriculumOf}|${group}` } };
}

export function sessionsAround(group: GroupId, today: LocalDate): Query {
  return sessionsBetween([group], {
    from: addDays(today, -DAYS_AROUND),
    to: addDays(today, DAYS_AROUND),
  });
}

/** What a group's sessions teach: its curriculum, and which session has which topic. Two round trips. */
export async function curriculumOf(
  deps: Deps,
  groupId: GroupId,
  today: LocalDate,
): Promise<Result<GroupCurriculum, CurriculumRefusal>> {
  const read = await gatherWith(
    deps,
    {
      group: { read: 'Group', id: groupId },
      sessions: sessionsAround(groupId, today),
    },
    { curriculum: curriculumQuery(groupId) },
  );
  if (!read.ok) return read;
  const first = read.value.found;
  const group = ofType([first.group], 'Group')[0];
  if (!group) return refused({ code: 'no-such-group' });
  const meetings = heldIn(first.sessions);
  const ids = meetings.map((one) => one.sessionId);
  const second = await gather(deps, forSessions('notes', ids, groupNotesOf));
  if (!second.ok) return second;
  const sessions = sessionTopics(meetings, foundFor('notes', second.value));
  return done(groupCurriculum(group, curriculumIn(first.curriculum), sessions));
}

export function groupCurriculum(
  group: Stored<Group>,
  curriculum: GroupCurriculum['curriculum'],
  sessions: readonly SessionTopics[],
): GroupCurriculum {
  const taught = new Set(sessions.flatMap((one) => one.topics));
  const unassigned: readonly Topic[] = (curriculum?.topics ?? []).filter((one) => !taught.has(one.id));
  const named = { id: group.id as GroupId, name: group.name ?? '', version: versionOf(group) };
  return { group: named, sessions, unassigned, ...(curriculum && { curriculum }) };
}

/** A group's curriculum among what was found; of copies, the one that everybody agrees on. */
export function curriculumIn(found: Found): GroupCurriculum['curriculum'] {
  const resource: Stored<PlanDefinition> | undefined = oldest(ofType([found], 'PlanDefinition'));
  const read = resource && curriculumFromFhir(resource);
  if (!resource || !read?.ok) return undefined;
  const { title, topics }: Curriculum = read.value;
  return { title, topics, version: versionOf(resource) };
}

/** Sessions that were held or are still to be, oldest first. */
export function heldIn(found: Found): readonly Meeting[] {
  return meetingsIn([found]).meetings.filter((one) => one.state !== 'cancelled');
}

/** Which session has which topic, and what was charted about it in the shared part; never of the group-only part. */
export function sessionTopics(
  meetings: readonly Meeting[],
  notes: readonly Found[],
): readonly SessionTopics[] {
  const charted = new Map<SessionId | undefined, string>(
    ofType(notes, 'QuestionnaireResponse').map((one) => [
      sessionIn(one.identifier),
      [sharedTextIn(one, 'shared.topic'), sharedTextIn(one, 'shared.skills')]
        .filter((text) => text !== undefined && text.trim() !== '')
        .join('; '),
    ]),
  );
  return meetings.map(({ sessionId, day, resource }) => {
    const words = charted.get(sessionId) ?? '';
    return { sessionId, day, topics: topicsIn(resource), ...(words !== '' && { words }) };
  });
}
