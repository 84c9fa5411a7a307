import type { ClientNote } from '../../src/workflow/record/client-file.ts';
import { ownDay, whenIn } from '../texts/when.ts';
import { localDateIn } from '../../src/domain/schedule/time.ts';

/** The day of the session that a note is about, by the clock of its place; the day of signing where that is unknown. */
export function noteDay({ sessionStart, timeZone, signedAt }: ClientNote): string {
  if (sessionStart === undefined) return ownDay(signedAt);
  if (timeZone === undefined) return ownDay(sessionStart);
  return whenIn(timeZone).date(localDateIn(sessionStart, timeZone));
}
