import type { GroupId, LocalDate, PatientId, PractitionerId, SessionId } from '../../domain/ids.ts';
import { cleanText } from '../../domain/note/clean-text.ts';
import { refused, type Result } from '../../domain/result.ts';
import type { Deps } from '../deps.ts';
import { mayStand, type WordsCheck, type WordsRefusal } from '../guard/may-stand.ts';
import { assign, type AssignRefusal } from './assign.ts';
import type { FollowUp } from './types.ts';

/** What a member is to catch up on after an absence. */
export interface MakeUpRequest {
  readonly sessionId: SessionId;
  readonly patientId: PatientId;
  readonly groupId: GroupId;
  /** What is to be done, in the words of the session's shared part: nothing of other members (rule 1). */
  readonly what: string;
  /** Ids of topics of the curriculum, where there is one. */
  readonly topics?: readonly string[];
  readonly due: LocalDate;
  readonly owner?: PractitionerId;
  readonly by: PractitionerId;
  readonly today: LocalDate;
}

/** `nothing-to-do`: it does not say what is to be made up. */
export type MakeUpRefusal = AssignRefusal | WordsRefusal | { readonly code: 'nothing-to-do' };

/** Assigns the making up of what was missed. Assigned twice, the one that stands is answered. */
export async function assignMakeUp(
  deps: Deps,
  request: MakeUpRequest,
  check: WordsCheck,
): Promise<Result<FollowUp, MakeUpRefusal>> {
  const { sessionId, patientId, groupId, topics = [], due, owner, by, today } = request;
  const what = cleanText(request.what).text.trim();
  if (what === '') return refused({ code: 'nothing-to-do' });
  const words = { kind: 'make-up-work', patientId, groupId, sessionId, text: what } as const;
  const allowed = await mayStand(deps, words, check);
  if (!allowed.ok) return allowed;
  return assign(
    deps,
    { sessionId, patientId },
    () => ({ kind: 'make-up-work', groupId, what, due, topics, by, owner: owner ?? by }),
    today,
  );
}
