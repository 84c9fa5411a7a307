import { timeZone } from '../../src/domain/ids.ts';
import type { LocalDate, TimeZone } from '../../src/domain/ids.ts';
import { localDateIn } from '../../src/domain/schedule/time.ts';
import { systemTime } from '../../src/workflow/clock.ts';

/** The zone of the reader's own clock. */
export function ownZone(): TimeZone {
  return timeZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The reader's day. */
export function today(): LocalDate {
  return localDateIn(systemTime(), ownZone());
}
