import type { BotEvent, MedplumClient } from '@medplum/core';
import type { Task } from '@medplum/fhirtypes';
import { writeGroupRecord } from '../src/workflow/write-group-record.ts';
import { sessionTaskOf } from '../src/workflow/session-task-of.ts';
import { botDeps, settle } from './medplum.ts';

/** Medplum bot: a session's Task is open, or one of its members' notes has been written. */
export async function handler(medplum: MedplumClient, event: BotEvent<Task>): Promise<string> {
  const deps = botDeps(medplum);
  const task = await sessionTaskOf(deps, event.input);
  return task === undefined ? 'no session Task is open' : settle(await writeGroupRecord(deps, task));
}
