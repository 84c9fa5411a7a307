/** Times and days as the EHR's pages print them. */
const time = new Intl.DateTimeFormat('en-US', { hour: '2-digit', minute: '2-digit', hour12: false });
const longDay = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const shortDay = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'short', year: 'numeric' });

export const asTime = (date: Date): string => time.format(date);
export const asDay = (date: Date): string => longDay.format(date);

/** `2026-11-24`, in local time. */
export function isoDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Local midnight of `2026-11-24`; `undefined` for anything that is no day. */
export function parseDay(value: string | undefined): Date | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '');
  if (match === null) return undefined;
  const day = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return isoDay(day) === value ? day : undefined;
}

export const addDays = (day: Date, days: number): Date =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + days);

/** A FHIR date or instant as a short day with its time, if it has one. */
export function asMoment(value: string | undefined): string {
  if (value === undefined) return '';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return shortDay.format(parseDay(value) ?? new Date(value));
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? '' : `${shortDay.format(date)}, ${asTime(date)}`;
}
