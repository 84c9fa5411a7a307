import { missedTopics } from '../../domain/attendance/curriculum.ts';
import type { GroupId, LocalDate, PatientId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { addDays } from '../../domain/schedule/time.ts';
import { cellsOf, seatsIn } from '../attendance-history/cells.ts';
import { forSessions, foundFor, seatsOfPatient } from '../attendance-history/queries.ts';
import { gatherWith } from '../attendance-history/gather-with.ts';
import type { Deps } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import { groupNotesOf } from '../schedule/queries.ts';
import {
  curriculumIn,
  curriculumQuery,
  heldIn,
  sessionsAround,
  sessionTopics,
  type CurriculumRefusal,
} from './curriculum.ts';
import { followUpTasks } from './queries.ts';
import { followUpsIn } from './read.ts';
import type { MissedSession } from './types.ts';

const DAYS_BACK = 366;

/** What a member missed of a group's sessions in the last year, oldest first, and how it was made up. Two round trips. */
export async function missedCurriculum(
  deps: Deps,
  patientId: PatientId,
  groupId: GroupId,
  today: LocalDate,
): Promise<Result<readonly MissedSession[], CurriculumRefusal>> {
  const read = await gatherWith(
    deps,
    {
      group: { read: 'Group', id: groupId },
      sessions: sessionsAround(groupId, today),
      seats: seatsOfPatient(patientId, addDays(today, -DAYS_BACK)),
      tasks: followUpTasks({ patientId }, true),
    },
    { curriculum: curriculumQuery(groupId) },
  );
  if (!read.ok) return read;
  const first = read.value.found;
  if (ofType([first.group], 'Group').length === 0) return refused({ code: 'no-such-group' });
  const meetings = heldIn(first.sessions);
  const seats = seatsIn(ofType([first.seats], 'Appointment'));
  const cells = meetings.flatMap((one) => cellsOf(one, seats, []).get(patientId) ?? []);
  const missed = cells.filter((one) => one.status !== 'attended').map((one) => one.sessionId);
  const second = await gather(deps, forSessions('notes', missed, groupNotesOf));
  if (!second.ok) return second;
  const sessions = sessionTopics(meetings, foundFor('notes', second.value));
  const known = curriculumIn(first.curriculum)?.topics ?? [];
  const makeUps = followUpsIn([first.tasks], today).filter((one) => one.kind === 'make-up-work');
  return done(
    missedTopics(cells, sessions).map((one) => {
      const words = sessions.find((other) => other.sessionId === one.sessionId)?.words;
      const own = makeUps.filter((other) => other.sessionId === one.sessionId);
      const makeUp = own.find((other) => other.state !== 'dropped') ?? own[0];
      return {
        ...one,
        topics: one.topics.map((id) => known.find((topic) => topic.id === id) ?? unknownTopic(id)),
        ...(words !== undefined && { words }),
        ...(makeUp && { makeUp }),
      };
    }),
  );
}

/** A topic that has been taken out of the curriculum since. */
function unknownTopic(id: string) {
  return { id, title: id, materials: [] };
}
