import type { Note } from '../text/note.ts';
import type { Identifiers } from './compile.ts';
import { others } from './hit.ts';
import type { IdentifierHit } from './hit.ts';

const BETWEEN = /^[\s.()/\-‐-―+]{0,3}$/u;
const MOST_DIGITS = 15;

/** A telephone number that begins at number token `at`, in any grouping, with or without country and area code. */
export function phoneAt(
  note: Note,
  at: number,
  ids: Identifiers,
  subject: number,
): IdentifierHit | undefined {
  if (!note.isNumber(at + 1) && note.length(at) < 7) return endingAt(note, at, ids, subject);
  let digits = '';
  let best: IdentifierHit | undefined;
  for (let last = at; note.isNumber(last) && digits.length < MOST_DIGITS; last++) {
    if (last > at && !BETWEEN.test(note.text.slice(note.end(last - 1), note.start(last)))) break;
    digits += note.raw(last);
    if (digits.length === 7 && hasAreaCode(note, at)) continue;
    const members = others(ids.phones.get(phoneKey(digits)), subject);
    if (members.length > 0)
      best = {
        start: opening(note, at),
        end: note.end(last),
        members,
        kind: 'phone',
        sure: digits.length >= 10,
      };
  }
  return best ?? endingAt(note, at, ids, subject);
}

/** Whether three digits of another area code stand before. */
const hasAreaCode = (note: Note, at: number): boolean =>
  note.isNumber(at - 1) &&
  note.length(at - 1) >= 3 &&
  BETWEEN.test(note.text.slice(note.end(at - 1), note.start(at)));

/** Ten digits without the country's 1; seven as they are. A longer number with another country code keeps its last ten. */
const phoneKey = (digits: string): string =>
  digits.length === 7 ? digits : digits.length >= 10 && digits.length <= 13 ? digits.slice(-10) : '';

const opening = (note: Note, at: number): number => {
  const before = note.text.slice(Math.max(0, note.start(at) - 1), note.start(at));
  return before === '(' || before === '+' ? note.start(at) - 1 : note.start(at);
};

/** "ending in 0141", "last four 0141" */
function endingAt(note: Note, at: number, ids: Identifiers, subject: number): IdentifierHit | undefined {
  const raw = note.raw(at);
  if (raw.length !== 4) return undefined;
  const before = [at - 1, at - 2].map((near) => (near >= 0 ? note.word(near).key || note.raw(near) : ''));
  const says =
    /^(?:ending|ends|four|4|digits|in)$/.test(before[0] ?? '') &&
    /^(?:ending|ends|last|four|4|digits)$/.test(before[1] ?? '');
  const members = says ? others(ids.lastFour.get(raw), subject) : [];
  return members.length === 0
    ? undefined
    : { start: note.start(at), end: note.end(at), members, kind: 'phone', sure: false };
}
