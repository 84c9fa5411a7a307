import type { HistoryCell } from '../../src/domain/attendance/history.ts';
import { attendanceTrend, lastAttended } from '../../src/domain/attendance/trend.ts';
import type { LocalDate } from '../../src/domain/ids.ts';
import type { MemberRow } from '../../src/workflow/attendance-history/types.ts';
import { readerLocale } from '../texts/locale.ts';
import { percent } from '../texts/numbers.ts';
import type { Texts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';

export function decimal(value: number): string {
  return new Intl.NumberFormat(readerLocale(), { maximumFractionDigits: 1 }).format(value);
}

/** What became of a member in one session: `Attended, 12 minutes late`. */
export function cellWords(cell: HistoryCell, { history }: Texts): string {
  return [
    history.marks[cell.status],
    cell.late === undefined ? '' : history.late(cell.late),
    cell.leftEarly === undefined ? '' : history.leftEarly(cell.leftEarly),
    cell.walkIn ? history.walkIn : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Why a place in the picture is blank. */
export function blankWords({ membership }: MemberRow, day: LocalDate, { history }: Texts): string {
  if (membership?.start !== undefined && day < membership.start) return history.before;
  if (membership?.end !== undefined && day > membership.end) return history.after;
  return history.notExpected;
}

/** The pattern of one member's attendance, in sentences, the most telling first. */
export function patternWords({ pattern, cells }: MemberRow, { history }: Texts): readonly string[] {
  const texts = history.pattern;
  if (pattern.sessions === 0 || pattern.rate === undefined) return [texts.none];
  const all = [...cells.values()];
  const { streak } = pattern;
  const last = lastAttended(all);
  const trend = attendanceTrend(all);
  const late = all.filter((one) => one.late !== undefined).length;
  const leftEarly = all.filter((one) => one.leftEarly !== undefined).length;
  const lasting = streak?.of === 'absent' ? streak.length : 0;
  return [
    texts.rate(pattern.attended, pattern.sessions, percent(pattern.rate)),
    streak ? texts[streak.of](streak.length) : '',
    last === undefined ? texts.never : texts.last(dayWords(last)),
    pattern.longestAbsence > Math.max(1, lasting) ? texts.longest(pattern.longestAbsence) : '',
    trend === undefined ? '' : texts.trends[trend],
    late > 0 ? texts.late(late) : '',
    leftEarly > 0 ? texts.leftEarly(leftEarly) : '',
  ].filter((part) => part !== '');
}

/** Why something was refused, for people. */
export function refusalWords(code: string, { history }: Texts): string {
  const known: Readonly<Record<string, string>> = history.problems;
  return known[code] ?? history.failed;
}
