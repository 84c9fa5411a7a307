import type { Period } from '@medplum/fhirtypes';
import type { Instant, LocalDate } from '../domain/ids.ts';
import { instant, localDate } from '../domain/ids.ts';
import type { Span } from '../domain/schedule/types.ts';

/** An instant of a stranger's data; `undefined` where the text is none, such as a date without a time. */
export function instantFrom(text: string | undefined): Instant | undefined {
  if (text === undefined) return undefined;
  try {
    return instant(text);
  } catch {
    return undefined;
  }
}

/** First or last day of a FHIR date, which may be as short as `2024` or `2024-05`; a dateTime counts as its day. */
export function dayFrom(text: string | undefined, edge: 'first' | 'last'): LocalDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text ?? '');
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const inMonth = month ?? (edge === 'first' ? '01' : '12');
  const lastDay = new Date(Date.UTC(Number(year), Number(inMonth), 0)).getUTCDate();
  const onDay = day ?? (edge === 'first' ? '01' : String(lastDay).padStart(2, '0'));
  try {
    return localDate(`${year}-${inMonth}-${onDay}`);
  } catch {
    return undefined;
  }
}

/** Both ends of a period, as far as it has instants there. */
export function spanFrom(period: Period | undefined): { start?: Instant; end?: Instant } {
  const start = instantFrom(period?.start);
  const end = instantFrom(period?.end);
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/**
 * A span as a Period, its end written with the offset of its start: validators that compare times as text, Medplum's
 * among them, would else take 18:00-07:00 to come after 01:30Z of the next day.
 */
export function periodOf(span: Span): { start: Instant; end: Instant } {
  return { start: span.start, end: withOffsetOf(span.start, span.end) };
}

/** The instant `at`, written with the offset that `like` is written with. */
export function withOffsetOf(like: Instant, at: Instant): Instant {
  const offset = offsetIn(like);
  if (offsetIn(at) === offset) return at;
  const shift = offset === 'Z' ? 0 : minutesOfOffset(offset);
  const local = new Date(Date.parse(at) + shift * 60_000).toISOString();
  return instant(local.replace('.000Z', 'Z').replace('Z', offset));
}

function offsetIn(at: Instant): string {
  return at.endsWith('Z') ? 'Z' : at.slice(-6);
}

function minutesOfOffset(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** Whole minutes of a span, rounded down. */
export function minutesOf(span: Span): number {
  return Math.max(0, Math.floor((Date.parse(span.end) - Date.parse(span.start)) / 60_000));
}

/** A FHIR `time`, `18:00:00`, as hour and minute. */
export function timeOfDayFrom(text: string | undefined): { hour: number; minute: number } | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text ?? '');
  return match ? { hour: Number(match[1]), minute: Number(match[2]) } : undefined;
}

export function timeOfDayTo({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${two(hour)}:${two(minute)}:00`;
}
