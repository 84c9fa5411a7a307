import type { TypedValue } from '@medplum/core';
import type { Period, Timing } from '@medplum/fhirtypes';
import { invalid } from '../../refusal.ts';

/** From `low` up to and including `high`; dates in ms since 1970, UTC where no zone is given. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** R4 search 2.1.1.3.1. */
export type Prefix = 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb' | 'ap';

const PREFIXES: ReadonlySet<string> = new Set<Prefix>(['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap']);

const DATE =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:\.(\d+))?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** Splits the comparison off a date, number or quantity; without one it is `eq`. */
export function splitPrefix(asked: string): { prefix: Prefix; rest: string } {
  const prefix = asked.slice(0, 2);
  return PREFIXES.has(prefix)
    ? { prefix: prefix as Prefix, rest: asked.slice(2) }
    : { prefix: 'eq', rest: asked };
}

export function extractDates(values: readonly TypedValue[]): Interval[] {
  return values.flatMap(({ type, value }) => {
    if (typeof value === 'string') return parseDate(value) ?? [];
    if (type === 'Period') return periodInterval(value as Period);
    if (type === 'Timing') return ((value as Timing).event ?? []).flatMap((event) => parseDate(event) ?? []);
    return [];
  });
}

function periodInterval({ start, end }: Period): Interval[] {
  const low = start === undefined ? -Infinity : parseDate(start)?.low;
  const high = end === undefined ? Infinity : parseDate(end)?.high;
  return low === undefined || high === undefined ? [] : [{ low, high }];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The span of time a FHIR date or dateTime of any precision stands for; undefined when it is none. */
export function parseDate(text: string): Interval | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, hour, minute, second, fraction, zone] = match;
  const y = Number(year);
  if (month === undefined) return { low: Date.UTC(y, 0), high: Date.UTC(y + 1, 0) - 1 };
  const m = Number(month) - 1;
  if (day === undefined) return { low: Date.UTC(y, m), high: Date.UTC(y, m + 1) - 1 };
  const midnight = Date.UTC(y, m, Number(day));
  // Date.UTC takes 31 June for 1 July.
  if (new Date(midnight).getUTCDate() !== Number(day)) return undefined;
  if (hour === undefined) return { low: midnight, high: midnight + DAY - 1 };
  const start = midnight + (Number(hour) * 60 + Number(minute)) * MINUTE - offset(zone);
  if (second === undefined) return { low: start, high: start + MINUTE - 1 };
  const exact = start + Number(second) * 1000;
  if (fraction === undefined) return { low: exact, high: exact + 999 };
  const instant = exact + Math.trunc(Number(`0.${fraction}`) * 1000);
  return { low: instant, high: instant };
}

/** What a zone is ahead of UTC, in ms. */
function offset(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return (zone.startsWith('-') ? -minutes : minutes) * MINUTE;
}

export function dateMatcher(prefix: Prefix, asked: string): (value: Interval) => boolean {
  const interval = parseDate(asked);
  if (!interval)
    throw invalid('A date to search by must be YYYY, YYYY-MM, YYYY-MM-DD or a dateTime with minutes.');
  return (value) => compare(prefix, value, prefix === 'ap' ? widen(interval) : interval);
}

/** R4 leaves `ap` open; a day on either side. */
function widen({ low, high }: Interval): Interval {
  return { low: low - DAY, high: high + DAY };
}

/** R4's table of prefixes, for the range of the target (`value`) against the range that was asked for. */
export function compare(prefix: Prefix, value: Interval, asked: Interval): boolean {
  const contained = value.low >= asked.low && value.high <= asked.high;
  switch (prefix) {
    case 'eq':
      return contained;
    case 'ne':
      return !contained;
    case 'gt':
      return value.high > asked.high;
    case 'lt':
      return value.low < asked.low;
    case 'ge':
      return value.high > asked.high || contained;
    case 'le':
      return value.low < asked.low || contained;
    case 'sa':
      return value.low > asked.high;
    case 'eb':
      return value.high < asked.low;
    case 'ap':
      return value.low <= asked.high && value.high >= asked.low;
  }
}
