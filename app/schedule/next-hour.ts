import type { LocalDate } from '../../src/domain/ids.ts';
import { wallClock } from '../../src/domain/schedule/time.ts';
import { movedOn, spanAt } from '../../src/domain/schedule/wall-time.ts';
import { systemTime } from '../../src/workflow/clock.ts';
import { ownZone, today } from '../ui/today.ts';
import type { Wanted } from './new/wanted.ts';

/** Where nobody picked a time: the next full hour on today's page, nine in the morning on any other. */
export function nextHour(day: LocalDate): Wanted {
  const zone = ownZone();
  const now = wallClock(systemTime(), zone);
  const next = movedOn({ ...now, minute: 0 }, 60);
  const start = day === today() && next.date === day ? next : { date: day, hour: 9, minute: 0 };
  return { span: spanAt(start, 60, zone), vague: true };
}
