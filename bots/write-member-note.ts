import type { BotEvent, MedplumClient } from '@medplum/core';
import type { Task } from '@medplum/fhirtypes';
import { writeMemberNote } from '../src/workflow/write-member-note.ts';
import { botDeps, settle } from './medplum.ts';

/** Medplum bot: a member's Task is open. */
export async function handler(medplum: MedplumClient, event: BotEvent<Task>): Promise<string> {
  const { id } = event.input;
  if (!id) return 'no Task in this event';
  return settle(await writeMemberNote(botDeps(medplum), id));
}
