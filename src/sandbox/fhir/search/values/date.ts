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
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

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

/** The span of time a FHIR date or dateTime of any precision stands for; undefined when it is none. */
export function parseDate(text: string): Interval | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, hour, minute, second, fraction, zone = 'Z'] = match;
  const iso = (add: string): number => Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}T${add}`);
  if (hour !== undefined) {
    const seconds = second === undefined ? '00' : second;
    const low = iso(
      `${hour}:${minute ?? '00'}:${seconds}${fraction === undefined ? '' : `.${fraction}`}${zone}`,
    );
    const span = fraction !== undefined ? 1 : second === undefined ? 60_000 : 1000;
    return Number.isNaN(low) ? undefined : { low, high: low + span - 1 };
  }
  const low = iso('00:00:00Z');
  if (Number.isNaN(low)) return undefined;
  const next =
    day !== undefined ? low + 86_400_000 : Date.UTC(Number(year), month === undefined ? 12 : Number(month));
  return { low, high: next - 1 };
}

export function dateMatcher(prefix: Prefix, asked: string): (value: Interval) => boolean {
  const interval = parseDate(asked);
  if (!interval)
    throw invalid('A date to search by must be YYYY, YYYY-MM, YYYY-MM-DD or a dateTime with minutes.');
  return (value) => compare(prefix, value, prefix === 'ap' ? widen(interval) : interval);
}

/** R4 leaves `ap` open; a day on either side. */
function widen({ low, high }: Interval): Interval {
  return { low: low - 86_400_000, high: high + 86_400_000 };
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
