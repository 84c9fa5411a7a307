import { readerLocale } from '../texts/locale.ts';

/** `2 p.m.` */
export function hourOfDay(hour: number, locale = readerLocale()): string {
  const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(1970, 0, 1, hour)));
}

/** `2:00 PM`, as the reader's locale writes a time that belongs to no day. */
export function timeOfDay(
  { hour, minute }: { readonly hour: number; readonly minute: number },
  locale = readerLocale(),
): string {
  const format = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(1970, 0, 1, hour, minute)));
}
