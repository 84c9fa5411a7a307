import { localDate, type LocalDate } from '../../domain/ids.ts';
import type { Query } from '../../gateway/port.ts';

/** Enough to see that one must type more. */
export const MOST_HITS = 100;

/**
 * The searches that may find the client whom somebody means: by the beginnings of names, by initials (`AO`, `A.O.`), by record
 * number, by birth date. Each is R4 core, and asked in the same round trip.
 */
export function clientSearches(text: string): Readonly<Record<string, Query>> {
  const days = birthDatesIn(text);
  const number = text.trim();
  const queries: Record<string, Query> = {};
  if (days.length > 0) return { born: search({ birthdate: days.join(',') }) };
  const names = namesIn(text);
  if (names.length > 0) queries.named = search({ name: names });
  const initials = initialsIn(text);
  if (initials) queries.initials = search({ given: initials[0], family: initials[1] });
  if (/\d/.test(number) && !/[,|$\\\s]/.test(number)) queries.numbered = search({ identifier: number });
  return queries;
}

/** Fewer letters stand inside too many names. */
const LETTERS_WITHIN = 3;

/**
 * The same by letters inside a name: `Bell` of Okonkwo-Bell, `Rousseau` of de la Fontaine-Rousseau. A search that servers may not know
 * (R4, search, modifiers), and can be done without.
 */
export function searchesWithin(text: string): Readonly<Record<string, Query>> {
  const names = namesIn(text);
  const long = names.filter((one) => one.length >= LETTERS_WITHIN);
  if (long.length === 0 || birthDatesIn(text).length > 0) return {};
  const short = names.filter((one) => !long.includes(one));
  return { within: search({ 'name:contains': long, ...(short.length > 0 && { name: short }) }) };
}

function search(params: Readonly<Record<string, string | readonly string[]>>): Query {
  return { search: 'Patient', params: { ...params, _count: MOST_HITS }, firstPage: true };
}

/** Words, each of which some part of the name has to begin with. A search value's own signs (R4, escaping) are no part of names. */
function namesIn(text: string): readonly string[] {
  return text
    .replace(/[,|$\\]/g, ' ')
    .split(/\s+/)
    .filter((one) => /\p{L}/u.test(one));
}

/** `AO`, `a.o.` or `A O`: first letters of given and family name. */
function initialsIn(text: string): readonly [string, string] | undefined {
  const match = /^\s*(\p{L})\.?\s?(\p{L})\.?\s*$/u.exec(text);
  const [, given, family] = match ?? [];
  return given !== undefined && family !== undefined ? [given, family] : undefined;
}

/** `1987-03-09`, `3/9/1987`, `9.3.1987`: where the order of day and month is not certain, both. */
export function birthDatesIn(text: string): readonly LocalDate[] {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const dotted = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\s*$/.exec(text);
  if (dotted) return dayOf(dotted[3], dotted[2], dotted[1]);
  const slashed = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})\s*$/.exec(text);
  if (!slashed) return [];
  const [, first, second, year] = slashed;
  return [...new Set([...dayOf(year, first, second), ...dayOf(year, second, first)])];
}

function dayOf(year = '', month = '', day = ''): readonly LocalDate[] {
  try {
    return [localDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)];
  } catch {
    return [];
  }
}
