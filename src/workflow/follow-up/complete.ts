import { madeContact, type FollowUpOutcome, type MakeUpOutcome } from '../../domain/attendance/follow-up.ts';
import type { LocalDate, PractitionerId } from '../../domain/ids.ts';
import { cleanText } from '../../domain/note/clean-text.ts';
import { MAX_FIELD, type TooLong } from '../../domain/note/limits.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { contactToFhir } from '../../fhir/communication.ts';
import { withEnding, type Ending } from '../../fhir/follow-up.ts';
import { link } from '../../fhir/links.ts';
import { urnFor } from '../../fhir/urn.ts';
import type { Write } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { mayStand, type WordsCheck, type WordsRefusal } from '../guard/may-stand.ts';
import { persist } from '../persist.ts';
import { put } from '../write/put.ts';
import { followUpOf } from './read.ts';
import type { FollowUp } from './types.ts';

/** How it ended. `words` stand in this member's record alone. */
interface Done {
  readonly words?: string;
  readonly on: LocalDate;
  readonly by: PractitionerId;
}

/** `not-open`: it is over. `conflict`: somebody else has changed it since; load again. */
export type EndRefusal = { readonly code: 'not-open' | 'conflict' } | TooLong | WordsRefusal;

/** A follow-up that was done. Where somebody got in touch with the member, a Communication says so beside it. */
export function completeFollowUp(
  deps: Deps,
  task: FollowUp,
  ending: Done & { readonly outcome: FollowUpOutcome },
  check: WordsCheck,
): Promise<Result<FollowUp, EndRefusal>> {
  return end(deps, task, { ...ending, state: 'done' }, check);
}

/** Missed content that was made up, or need not be. */
export function completeMakeUp(
  deps: Deps,
  task: FollowUp,
  ending: Done & { readonly outcome: MakeUpOutcome },
  check: WordsCheck,
): Promise<Result<FollowUp, EndRefusal>> {
  return end(deps, task, { ...ending, state: 'done' }, check);
}

/** No longer to be done: attendance was corrected, or it was assigned by mistake. */
export function dropFollowUp(
  deps: Deps,
  task: FollowUp,
  ending: Done,
  check: WordsCheck,
): Promise<Result<FollowUp, EndRefusal>> {
  return end(deps, task, { ...ending, state: 'dropped' }, check);
}

async function end(
  deps: Deps,
  task: FollowUp,
  ending: Omit<Ending, 'at' | 'communication'>,
  check: WordsCheck,
): Promise<Result<FollowUp, EndRefusal>> {
  if (task.state !== 'open') return refused({ code: 'not-open' });
  const words = cleanText(ending.words ?? '').text.trim();
  if (words.length > MAX_FIELD)
    return refused({ code: 'too-long', field: 'words', length: words.length, max: MAX_FIELD });
  const { kind, patientId, groupId, sessionId } = task;
  const allowed = await mayStand(deps, { kind, patientId, groupId, sessionId, text: words }, check);
  if (!allowed.ok) return allowed;
  const told = { ...ending, words: words === '' ? undefined : words, at: deps.clock.now() };
  const written = await persist(deps.clock, () => deps.gateway.transact(endingWrites(task, told)));
  if (!written.ok && written.fault.kind !== 'conflict')
    return refused({ code: 'fault', fault: written.fault });
  const now = await persist(deps.clock, () => deps.gateway.read('Task', task.version.id));
  if (!now.ok) return refused({ code: 'fault', fault: now.fault });
  const after = followUpOf(now.value, ending.on);
  if (!after) return refused({ code: 'conflict' });
  const said = { ...task, ...after };
  return written.ok || isSame(after, told) ? done(said) : refused({ code: 'conflict' });
}

/** The Task (the pivot) and what was said to the member, in one transaction. */
function endingWrites(task: FollowUp, ending: Omit<Ending, 'communication'>): readonly Write[] {
  const { resource, id } = task.version;
  if (ending.outcome === undefined || !madeContact(ending.outcome))
    return [put(resource, withEnding(resource, ending))];
  const communication = urnFor(id, 'Communication');
  const contact = contactToFhir({
    patientId: task.patientId,
    by: ending.by,
    on: ending.on,
    words: ending.words,
    task: link('Task', id),
  });
  return [
    put(resource, withEnding(resource, { ...ending, communication })),
    { method: 'POST', resource: contact, fullUrl: communication },
  ];
}

/** Our own ending, by a try whose answer was lost. */
function isSame(after: FollowUp, { state, outcome, on, words }: Omit<Ending, 'communication'>): boolean {
  return after.state === state && after.outcome === outcome && after.doneOn === on && after.words === words;
}
