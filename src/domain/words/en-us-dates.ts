/** `a`, `a and b`, `a, b, and c`. */
export function list(items: readonly string[]): string {
  if (items.length <= 2) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1) ?? ''}`;
}

/** How dates and times are written in US English. From tables, so that every browser and server writes the same. */
export const DATES = {
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  months: 'January February March April May June July August September October November December'.split(' '),
  day: (month: string, day: number, year: number): string => `${month} ${day}, ${year}`,
  weekday: (weekday: string, day: string): string => `${weekday}, ${day}`,
  /** `6:05 PM`; noon is 12:00 PM, midnight 12:00 AM. */
  clock: (hour: number, minute: number): string =>
    `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`,
  span: (from: string, to: string): string => `${from}–${to}`,
  /** The end of a span that lies on another day. */
  endsOn: (clock: string, day: string): string => `${clock} on ${day}`,
  on: (day: string, clock: string): string => `${day}, ${clock}`,
  at: (day: string, clock: string): string => `${day} at ${clock}`,
};

export type DateWords = typeof DATES;
