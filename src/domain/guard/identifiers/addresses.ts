import { edits } from '../roster/near.ts';
import type { Note } from '../text/note.ts';
import type { Identifiers, Street } from './compile.ts';
import { others } from './hit.ts';
import type { IdentifierHit } from './hit.ts';
import { isDirection, isOrdinalEnding, isStreetType, isUnit, ordinal } from './streets.ts';

/** A street address that begins with house number `at`: "208 Watts Street", "4815 Silver SE", "2011 w bannock". */
export function addressAt(
  note: Note,
  at: number,
  ids: Identifiers,
  subject: number,
): IdentifierHit | undefined {
  const streets = ids.streets.get(note.raw(at)) ?? [];
  const fitting = streets
    .map((street) => ({ street, last: street.box ? boxEnd(note, at) : streetEnd(note, at, street) }))
    .filter(({ last }) => last >= 0);
  const members = others(
    fitting.map(({ street }) => street.member),
    subject,
  );
  const last = fitting[0]?.last ?? -1;
  if (members.length === 0 || last < 0) return undefined;
  const start = note.start(fitting[0]?.street.box === true ? boxStart(note, at) : flatStart(note, at));
  return { start, end: note.end(last), members: [...new Set(members)], kind: 'address', sure: true };
}

const boxEnd = (note: Note, at: number): number => (note.word(at - 1).key === 'box' ? at : -1);

/** "PO Box", "P.O. Box" or "Box". */
function boxStart(note: Note, at: number): number {
  if (note.word(at - 2).key === 'po') return at - 2;
  return note.word(at - 2).key === 'o' && note.word(at - 3).key === 'p' ? at - 3 : at - 1;
}

/** "5/62 Foster St" */
const flatStart = (note: Note, at: number): number =>
  note.isNumber(at - 1) && note.gapBefore(at) === '/' ? at - 1 : at;

function streetEnd(note: Note, from: number, { core }: Street): number {
  let at = from + 1;
  // "SE" or "S.E."
  for (let letters = 0; letters < 2 && closeBy(note, at) && isDirection(note.word(at).key); letters++) at++;
  for (const word of core) {
    const read = closeBy(note, at) ? tokensOf(note, at, word) : 0;
    if (read === 0) return -1;
    at += read;
  }
  return tail(note, at - 1);
}

/** How many tokens the word of a street takes at `at`: 2 for "3rd", 0 where something else stands there. */
function tokensOf(note: Note, at: number, word: string): number {
  if (!note.isNumber(at)) return isLike(note.word(at).key, word) ? 1 : 0;
  const isEnded = isOrdinalEnding(note.word(at + 1).key) && note.start(at + 1) === note.end(at);
  if (isEnded) return ordinal(note.raw(at)) === word || note.raw(at) === word ? 2 : 0;
  return note.raw(at) === word ? 1 : 0;
}

function isLike(key: string, word: string): boolean {
  if (key === word) return true;
  return word.length >= 5 && edits(key, word, word.length >= 8 ? 2 : 1) <= (word.length >= 8 ? 2 : 1);
}

/** Street type, direction and flat behind the name belong to it. */
function tail(note: Note, from: number): number {
  let last = from;
  for (let step = 0; step < 4; step++) {
    const next = last + 1;
    if (!closeBy(note, next)) break;
    const { key } = note.word(next);
    const flat = note.text.slice(note.end(last), note.start(next)).includes('#');
    if (flat || isUnit(key)) {
      const value = flat ? next : next + 1;
      if (!note.exists(value) || note.start(value) - note.end(value - 1) > 3) break;
      const letter = note.exists(value + 1) && note.start(value + 1) === note.end(value) ? value + 1 : value;
      return letter;
    }
    if (!isStreetType(key) && !isDirection(key)) break;
    last = next;
  }
  return last;
}

function closeBy(note: Note, at: number): boolean {
  return (
    note.exists(at) &&
    /^[\s.,#]{0,4}$/.test(note.text.slice(note.end(at - 1), note.start(at))) &&
    !/\.\s*\n\n/.test(note.gapBefore(at))
  );
}
