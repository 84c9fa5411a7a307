/** Days and times as the clinic's own clock shows them. A day is `2026-11-24`; instants are Dates. */

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${name} ${zone}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

/** `18:00` */
export const asTime = (at: Date, zone: string): string =>
  format(zone, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/** `EST` */
export function zoneName(at: Date, zone: string): string {
  const parts = format(zone, 'zone', { timeZoneName: 'short' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** The day on which an instant falls in a zone. */
export function dayIn(at: Date, zone: string): string {
  const options = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = format(zone, 'parts', options).formatToParts(at);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A day of the calendar, whatever the zone: noon UTC stands for it. `undefined` for anything that is no day. */
function noonOf(day: string | undefined): Date | undefined {
  if (day === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const noon = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && dayIn(noon, 'UTC') === day ? noon : undefined;
}

export const isDay = (day: string | undefined): day is string => noonOf(day) !== undefined;

export function addDays(day: string, days: number): string {
  const noon = noonOf(day) ?? new Date(Number.NaN);
  return dayIn(new Date(noon.getTime() + days * 86_400_000), 'UTC');
}

/** `Tuesday, November 24, 2026` */
export const asLongDay = (day: string): string =>
  format('UTC', 'long', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    noonOf(day),
  );

/** A FHIR date or instant for a person: `Nov 24, 2026` or `Nov 24, 2026, 18:00`; nothing when absent or unreadable. */
export function asMoment(value: string | undefined, zone: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  const day = noonOf(value);
  if (day !== undefined) return format('UTC', 'short', options).format(day);
  const at = new Date(value ?? '');
  if (Number.isNaN(at.getTime())) return '';
  return `${format(zone, 'short', options).format(at)}, ${asTime(at, zone)}`;
}
