import type { Task } from '@medplum/fhirtypes';
import type { SearchParams } from '../src/gateway/port.ts';
import type { Deps } from '../src/workflow/deps.ts';
import { OPEN_GROUP_RECORD_TASKS, OPEN_MEMBER_TASKS, WRITTEN_MEMBER_TASKS } from '../src/workflow/queries.ts';
import { isOfOneOf, sessionTasksAfter } from '../src/workflow/session-task-of.ts';
import type { TaskToWrite } from '../src/workflow/write/read-task.ts';
import { writeGroupRecord } from '../src/workflow/write-group-record.ts';
import { writeMemberNote } from '../src/workflow/write-member-note.ts';
import type { WriteOutcome } from '../src/workflow/write-outcome.ts';

export type { Clock, Deps } from '../src/workflow/deps.ts';
export type { WriteOutcome } from '../src/workflow/write-outcome.ts';

/** A bot: which Tasks it takes up, and what it does with one. */
export interface Bot {
  readonly name: string;
  readonly does: string;
  /** The Tasks that wait for it: subscribed to and polled by the relay, polled by the cron bot where a throwing bot is not tried again. */
  readonly open: SearchParams;
  /** Changes after which it may have something to do: on Medplum one Subscription each. */
  readonly triggers: readonly SearchParams[];
  /** Whether one of its open Tasks may be due now that bots before it in the table have done these. */
  readonly isAwakenedBy?: (own: Task, done: readonly Task[]) => boolean;
  /** Where to look for such Tasks, as far as they are not among those `seen`. */
  readonly awakenedBy?: (done: readonly Task[], seen: readonly Task[]) => SearchParams | undefined;
  /** Does one Task, given by its id, or as it was just found (which saves reading it). */
  readonly run: (deps: Deps, task: TaskToWrite) => Promise<WriteOutcome>;
}

/** The one table of bots. The relay and the Medplum deployment are made from it, in this order. */
export const BOTS: readonly Bot[] = [
  {
    name: 'write-member-note',
    does: "Writes one member's record after signing: note, document, encounter, charge, attendance.",
    open: OPEN_MEMBER_TASKS,
    triggers: [OPEN_MEMBER_TASKS],
    run: writeMemberNote,
  },
  {
    name: 'write-group-record',
    does: "Writes the group record and closes the session once every member's note is written and all facilitators have signed.",
    open: OPEN_GROUP_RECORD_TASKS,
    triggers: [OPEN_GROUP_RECORD_TASKS, WRITTEN_MEMBER_TASKS],
    isAwakenedBy: isOfOneOf,
    awakenedBy: sessionTasksAfter,
    run: writeGroupRecord,
  },
];

/** A Subscription's criteria, such as `Task?code=…&status=requested`. */
export function criteria(params: SearchParams): string {
  const pairs = Object.entries(params).map(([name, value]) => `${name}=${String(value)}`);
  return `Task?${pairs.join('&')}`;
}
