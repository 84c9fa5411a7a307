import { instant, type Instant } from '../domain/ids.ts';

/** The system's time now, in UTC. The one place where a clock is read; pure rooms are handed it. */
export function systemTime(): Instant {
  return instant(new Date().toISOString());
}
