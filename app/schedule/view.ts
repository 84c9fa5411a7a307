import { localDate } from '../../src/domain/ids.ts';
import type { LocalDate } from '../../src/domain/ids.ts';
import { addDays, weekdayOf } from '../../src/domain/schedule/time.ts';
import { readerLocale } from '../texts/locale.ts';

export const VIEWS = ['day', 'week', 'month', 'agenda'] as const;
export type View = (typeof VIEWS)[number];

/** Days that an agenda lists. */
export const AGENDA_DAYS = 14;

/** Intl.Locale's `getWeekInfo`, which not every browser has (https://tc39.es/proposal-intl-locale-info). */
interface WeekInfo {
  getWeekInfo(): { readonly firstDay: number };
}

function hasWeekInfo(locale: object): locale is WeekInfo {
  return 'getWeekInfo' in locale && typeof locale.getWeekInfo === 'function';
}

/** 0 is Sunday. As the reader's locale begins its weeks; Sunday where the browser does not know. */
export function weekStart(language = readerLocale() ?? navigator.language): number {
  const locale = new Intl.Locale(language);
  return hasWeekInfo(locale) ? locale.getWeekInfo().firstDay % 7 : 0;
}

function startOfWeek(day: LocalDate, first: number): LocalDate {
  return addDays(day, -((weekdayOf(day) - first + 7) % 7));
}

function startOfMonth(day: LocalDate): LocalDate {
  return localDate(`${day.slice(0, 7)}-01`);
}

function startOfNextMonth(day: LocalDate): LocalDate {
  return startOfMonth(addDays(startOfMonth(day), 31));
}

/** The first and the last day that a view shows; a month with the whole weeks around it. */
export function rangeOf(view: View, day: LocalDate, first: number): { from: LocalDate; to: LocalDate } {
  switch (view) {
    case 'day':
      return { from: day, to: day };
    case 'week': {
      const from = startOfWeek(day, first);
      return { from, to: addDays(from, 6) };
    }
    case 'month': {
      const last = addDays(startOfNextMonth(day), -1);
      return { from: startOfWeek(startOfMonth(day), first), to: addDays(startOfWeek(last, first), 6) };
    }
    case 'agenda':
      return { from: day, to: addDays(day, AGENDA_DAYS - 1) };
  }
}

/** The day on which the view before or after this one stands. */
export function stepped(view: View, day: LocalDate, by: 1 | -1): LocalDate {
  switch (view) {
    case 'day':
      return addDays(day, by);
    case 'week':
      return addDays(day, 7 * by);
    case 'month':
      return by === 1 ? startOfNextMonth(day) : startOfMonth(addDays(startOfMonth(day), -1));
    case 'agenda':
      return addDays(day, AGENDA_DAYS * by);
  }
}

/** `Tuesday, Nov 24, 2026`, `Nov 22 – 28, 2026`, `November 2026`, as the reader's locale writes it. */
export function titleOf(view: View, day: LocalDate, first: number, locale = readerLocale()): string {
  const at = (date: LocalDate) => new Date(`${date}T00:00:00Z`);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  switch (view) {
    case 'day':
      return format({ weekday: 'long', month: 'short', day: 'numeric', year: 'numeric' }).format(at(day));
    case 'month':
      return format({ month: 'long', year: 'numeric' }).format(at(day));
    case 'week':
    case 'agenda': {
      const { from, to } = rangeOf(view, day, first);
      return format({ dateStyle: 'medium' }).formatRange(at(from), at(to));
    }
  }
}
