import { setTimeout as wait } from 'node:timers/promises';
import { instant, type Instant } from '../domain/ids.ts';
import { systemTime } from '../workflow/clock.ts';
import type { Clock } from '../workflow/deps.ts';

/** The system's clock. */
export const systemClock: Clock = { now: systemTime, pause: (milliseconds) => wait(milliseconds) };

/** A clock that stands at one moment, for replaying what happened then. Pauses are real. */
export function clockAt(moment: string): Clock {
  const at: Instant = instant(moment);
  return { ...systemClock, now: () => at };
}
