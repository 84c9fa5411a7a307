import type { Instant, LocalDate, TimeZone } from '../../src/domain/ids.ts';
import type { Span } from '../../src/domain/schedule/types.ts';
import { readerLocale } from './locale.ts';

/** Dates and times as the reader's locale writes them, by the clock of the place where the group meets. */
export interface When {
  day(at: Instant): string;
  date(day: LocalDate): string;
  time(at: Instant): string;
  span(span: Span): string;
  /** The place's zone for people, such as `Mountain Time`, where the reader's own clock shows another time; else empty. */
  zoneNote(at: Instant): string;
}

function clockIn(zone: string, at: Instant): string {
  const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('en-US', options).format(new Date(at));
}

export function whenIn(zone: TimeZone, locale = readerLocale(), ownZone?: string): When {
  const own = ownZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const time = format({ timeZone: zone, timeStyle: 'short' });
  const day = format({ timeZone: zone, weekday: 'short', month: 'short', day: 'numeric' });
  const date = format({ timeZone: 'UTC', dateStyle: 'medium' });
  const name = format({ timeZone: zone, timeZoneName: 'longGeneric' });
  return {
    day: (at) => day.format(new Date(at)),
    date: (each) => date.format(new Date(`${each}T00:00:00Z`)),
    time: (at) => time.format(new Date(at)),
    span: (span) => time.formatRange(new Date(span.start), new Date(span.end)),
    zoneNote: (at) => {
      if (clockIn(zone, at) === clockIn(own, at)) return '';
      return name.formatToParts(new Date(at)).find((part) => part.type === 'timeZoneName')?.value ?? zone;
    },
  };
}

/** By the reader's own clock: when a draft was saved, when something was signed. */
export function ownTime(at: Instant, locale = readerLocale()): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(at));
}

export function ownDay(at: Instant, locale = readerLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(at));
}

/** A birth date, which may be a year or a month alone. */
export function dayWords(day: string, locale = readerLocale()): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

export function ownMoment(at: Instant, locale = readerLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
