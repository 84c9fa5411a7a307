import type { Note } from '../text/note.ts';
import type { Identifiers } from './compile.ts';
import { others } from './hit.ts';
import type { IdentifierHit } from './hit.ts';
import { isOrdinalEnding } from './streets.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SEPARATOR = /^\s?[/\-.‐-―]\s?$|^\s{1,3}$|^,\s{0,3}$|^\.,?\s{1,3}$|^\s?['’]$|^,\s['’]$|^\s['’]$/u;

/** A date as read: year may be missing. `last` is its last token. */
interface ReadDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly last: number;
}

/** A birth date of another member that begins at token `at`, in any notation; without a year only beside "birthday". */
export function birthDateAt(
  note: Note,
  at: number,
  ids: Identifiers,
  subject: number,
): IdentifierHit | undefined {
  for (const date of readDates(note, at)) {
    const key = `${two(date.month)}-${two(date.day)}`;
    const members =
      date.year === undefined
        ? birthdayNear(note, at, date.last)
          ? others(ids.birthdays.get(key), subject)
          : []
        : (yearsOf(date.year)
            .map((year) => others(ids.birthDates.get(`${year}-${key}`), subject))
            .find((found) => found.length > 0) ?? []);
    if (members.length > 0)
      return {
        start: note.start(at),
        end: note.end(date.last),
        members,
        kind: 'birth-date',
        sure: date.year !== undefined,
      };
  }
  return undefined;
}

const two = (number: number): string => String(number).padStart(2, '0');
const yearsOf = (year: number): number[] => (year < 100 ? [1900 + year, 2000 + year] : [year]);

/** All readings, the longest first: 05-06-90 may be the fifth of June or the sixth of May. */
function readDates(note: Note, at: number): ReadDate[] {
  return note.isNumber(at)
    ? [...numeric(note, at), ...dayFirst(note, at), ...compact(note, at)]
    : monthFirst(note, at);
}

function numeric(note: Note, at: number): ReadDate[] {
  const second = follow(note, at);
  if (second < 0 || !note.isNumber(second)) return [];
  const a = Number(note.raw(at));
  const b = Number(note.raw(second));
  const third = follow(note, second);
  const c = third >= 0 && note.isNumber(third) ? Number(note.raw(third)) : undefined;
  const dates: ReadDate[] = [];
  if (c !== undefined) {
    if (note.raw(at).length === 4) dates.push({ year: a, month: b, day: c, last: third });
    else dates.push({ year: c, month: a, day: b, last: third }, { year: c, month: b, day: a, last: third });
  }
  if (/^\s?[/-]\s?$/.test(note.gapAfter(at)) && !isJoined(note, at) && !isJoined(note, second + 1))
    dates.push({ year: undefined, month: a, day: b, last: second });
  return dates;
}

/** Whether a number goes on from the one before: no part of a whole date is a birthday. */
const isJoined = (note: Note, at: number): boolean =>
  note.isNumber(at) && note.isNumber(at - 1) && /^[/-]$/.test(note.gapBefore(at));

/** "30 June 1985", "30th of June, 1985", "30-Jun-85" */
function dayFirst(note: Note, at: number): ReadDate[] {
  let next = ordinal(note, at);
  if (next < 0) return [];
  if (note.word(next).key === 'of') next++;
  const month = monthOf(note, next);
  if (month === 0) return [];
  const day = Number(note.raw(at));
  const year = follow(note, next);
  const dates: ReadDate[] = [];
  if (year >= 0 && note.isNumber(year) && isYear(note.raw(year)))
    dates.push({ year: Number(note.raw(year)), month, day, last: year });
  dates.push({ year: undefined, month, day, last: next });
  return dates;
}

/** "June 30, 1985", "Oct. 29th '91" */
function monthFirst(note: Note, at: number): ReadDate[] {
  const month = monthOf(note, at);
  const day = month === 0 ? -1 : follow(note, at);
  if (day < 0 || !note.isNumber(day)) return [];
  const dates: ReadDate[] = [];
  const suffix =
    isOrdinalEnding(note.word(day + 1).key) && note.end(day) === note.start(day + 1) ? day + 1 : day;
  const year = follow(note, suffix);
  if (year >= 0 && note.isNumber(year) && isYear(note.raw(year)))
    dates.push({ year: Number(note.raw(year)), month, day: Number(note.raw(day)), last: year });
  dates.push({ year: undefined, month, day: Number(note.raw(day)), last: suffix });
  return dates;
}

/** "19850630" */
function compact(note: Note, at: number): ReadDate[] {
  const raw = note.raw(at);
  if (raw.length !== 8) return [];
  const [y, m, d] = [raw.slice(0, 4), raw.slice(4, 6), raw.slice(6)].map(Number);
  const [m2, d2, y2] = [raw.slice(0, 2), raw.slice(2, 4), raw.slice(4)].map(Number);
  return [
    { year: y ?? 0, month: m ?? 0, day: d ?? 0, last: at },
    { year: y2 ?? 0, month: m2 ?? 0, day: d2 ?? 0, last: at },
  ];
}

const isYear = (raw: string): boolean => raw.length === 4 || raw.length === 2;

function follow(note: Note, at: number): number {
  const next = at + 1;
  return note.exists(next) && SEPARATOR.test(note.text.slice(note.end(at), note.start(next))) ? next : -1;
}

/** The token after a day's number and its "th". */
function ordinal(note: Note, at: number): number {
  const next = at + 1;
  if (!note.exists(next)) return -1;
  if (note.end(at) === note.start(next) && isOrdinalEnding(note.word(next).key))
    return note.exists(next + 1) ? next + 1 : -1;
  return follow(note, at);
}

function monthOf(note: Note, at: number): number {
  if (!note.exists(at) || note.isNumber(at)) return 0;
  const key = note.word(at).key;
  if (key.length < 3) return 0;
  const month = MONTHS.findIndex((name) => name === key || (name.startsWith(key) && key.length <= 4));
  return month + 1;
}

function birthdayNear(note: Note, first: number, last: number): boolean {
  for (let at = first - 6; at <= last + 6; at++)
    if (
      note.exists(at) &&
      /^(?:birthday|birthdays|bday|born|dob|birth|turns|turned)$/.test(note.word(at).key)
    )
      return true;
  return false;
}
