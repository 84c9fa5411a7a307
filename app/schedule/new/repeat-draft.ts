import type { LocalDate } from '../../../src/domain/ids.ts';
import { monthlyChoices, weekday, WEEKDAYS } from '../../../src/domain/schedule/recurrence.ts';
import type { Pattern, Recurrence, WeekOfMonth, Weekday } from '../../../src/domain/schedule/recurrence.ts';
import { readerLocale } from '../../texts/locale.ts';
import { dayOf } from '../when-draft.ts';

/** How a series repeats, as a form holds it. */
export interface RepeatDraft {
  readonly how: 'no' | 'weeks' | `month-${WeekOfMonth}`;
  readonly every: string;
  /** None picked: the weekday of the first session. */
  readonly weekdays: readonly Weekday[];
  readonly ends: 'count' | 'until';
  readonly count: string;
  readonly until: string;
  readonly skip: readonly LocalDate[];
}

export const NO_REPEAT: RepeatDraft = {
  how: 'no',
  every: '1',
  weekdays: [],
  ends: 'count',
  count: '12',
  until: '',
  skip: [],
};

/** The weekdays in the order in which the reader's weeks have them. */
export function weekdaysFrom(first: number): readonly Weekday[] {
  return [...WEEKDAYS.slice(first), ...WEEKDAYS.slice(0, first)];
}

/** `Tuesday`, by the reader's locale. */
export function weekdayName(day: Weekday, style: 'long' | 'short', locale = readerLocale()): string {
  // 4 January 1970 was a Sunday.
  const at = new Date(Date.UTC(1970, 0, 4 + day));
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(at);
}

function patternOf(draft: RepeatDraft, first: LocalDate): Pattern | undefined {
  if (draft.how === 'weeks') {
    const days = draft.weekdays.length > 0 ? draft.weekdays : [weekday(first)];
    return { unit: 'weeks', every: Number(draft.every), weekdays: days };
  }
  return monthlyChoices(first, Number(draft.every)).find(
    (one) => one.unit === 'months' && `month-${one.nth}` === draft.how,
  );
}

/** A form that says what a series does. */
export function repeatOf(pattern: Pattern): RepeatDraft {
  const every = String(pattern.every);
  return pattern.unit === 'weeks'
    ? { ...NO_REPEAT, how: 'weeks', every, weekdays: pattern.weekdays }
    : { ...NO_REPEAT, how: `month-${pattern.nth}`, every };
}

/** Undefined where it does not repeat. Numbers that are none become a refusal when the dates are worked out. */
export function recurrenceOf(draft: RepeatDraft, first: LocalDate): Recurrence | undefined {
  const pattern = patternOf(draft, first);
  if (!pattern) return undefined;
  const until = dayOf(draft.until);
  const ends = draft.ends === 'until' && until !== undefined ? { until } : { count: Number(draft.count) };
  return { pattern, ends, skip: draft.skip };
}
