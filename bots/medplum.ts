import type { MedplumClient } from '@medplum/core';
import { medplumGateway } from '../src/gateway/medplum.ts';
import { systemTime } from '../src/workflow/clock.ts';
import type { Deps } from '../src/workflow/deps.ts';
import type { WriteOutcome } from '../src/workflow/write-outcome.ts';

/**
 * What a workflow needs, inside a Medplum bot. There is no setTimeout there, so a passing fault is not waited for: the
 * bot fails and the cron bot finds the Task again.
 */
export function botDeps(medplum: MedplumClient): Deps {
  return {
    gateway: medplumGateway(medplum),
    clock: { now: systemTime, pause: () => Promise.resolve() },
  };
}

/**
 * A bot's answer. Medplum takes a thrown error as a failed run, and shows its message in the bot's log: the advice says
 * nothing of a patient.
 */
export function settle(outcome: WriteOutcome): WriteOutcome['status'] {
  if (outcome.status === 'fault') throw new Error(outcome.fault.advice);
  return outcome.status;
}
