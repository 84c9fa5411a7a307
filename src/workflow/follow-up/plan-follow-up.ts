import type { GroupId, LocalDate, PatientId, PractitionerId, SessionId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import { dayWords } from '../../domain/schedule/format.ts';
import { EN_US } from '../../domain/words/en-us.ts';
import { EN_US_FOLLOW_UP, type FollowUpWords } from '../../domain/words/en-us-follow-up.ts';
import type { Deps } from '../deps.ts';
import { assign, type AssignRefusal } from './assign.ts';
import type { FollowUp } from './types.ts';

/** One absence that somebody wants followed up, whether the group's policy asks for it or not. */
export interface FollowUpRequest {
  readonly sessionId: SessionId;
  readonly sessionDay: LocalDate;
  readonly patientId: PatientId;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly due: LocalDate;
  /** Who is to do it; whoever asks unless told. */
  readonly owner?: PractitionerId;
  readonly by: PractitionerId;
  readonly today: LocalDate;
}

/** Plans one follow-up of one absence. Planned twice, the one that stands is answered. */
export function planFollowUp(
  deps: Deps,
  request: FollowUpRequest,
  words: FollowUpWords = EN_US_FOLLOW_UP,
): Promise<Result<FollowUp, AssignRefusal>> {
  const { sessionId, sessionDay, patientId, groupId, groupName, due, owner, by, today } = request;
  return assign(
    deps,
    { sessionId, patientId },
    ({ status }) => ({
      kind: 'follow-up',
      what: words.task(groupName, dayWords(sessionDay, EN_US.dates), words.absences[status]),
      owner: owner ?? by,
      ...{ groupId, due, by, topics: [] },
    }),
    today,
  );
}
