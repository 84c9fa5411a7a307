import { wordlike } from '../names/letters-score.ts';
import type { CompiledRoster } from '../roster/compile.ts';
import { foldWord } from '../text/fold.ts';
import { DIGIT, kindOf, LETTER } from '../text/letters.ts';
import { handleKey } from './compile.ts';
import type { HandleName } from './compile.ts';
import { others } from './hit.ts';
import type { IdentifierHit } from './hit.ts';

/** A run of letters, digits and the marks that glue an address or a handle together. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly hit: IdentifierHit | undefined;
}

const LONGEST = 80;
const GLUE = new Set('@_.+-'.split('').map((char) => char.charCodeAt(0)));

/**
 * The e-mail address or handle around `at`, and whom it names. Undefined where the run is no such thing. Names inside
 * a run are judged here and not as words: "mark.delacroix@clinic.example" is the clinician's address.
 */
export function handleAt(
  text: string,
  at: number,
  roster: CompiledRoster,
  subject: number,
): Chunk | undefined {
  let start = at;
  while (start > 0 && at - start < LONGEST && glued(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - at < LONGEST && glued(text, end)) end++;
  while (end > start && /[.+-]/.test(text.charAt(end - 1))) end--;
  while (start < end && /[.+-]/.test(text.charAt(start))) start++;
  const chunk = text.slice(start, end);
  const sign = chunk.indexOf('@', 1);
  const address = sign > 0 && /^[\w-]+\.\w/.test(chunk.slice(sign + 1));
  if (!address && !isHandle(chunk)) return undefined;
  const words = address ? chunk.slice(0, sign) : chunk;
  const members = owners(words.replace(/^@/, ''), roster, subject, address || /[@_\d]/.test(chunk));
  const hit: IdentifierHit | undefined =
    members.length === 0
      ? undefined
      : { start, end: start + words.length, members, kind: address ? 'email' : 'handle', sure: true };
  return { start, end: address ? end : start + words.length, hit };
}

const glued = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  const kind = kindOf(code);
  return kind === LETTER || kind === DIGIT || GLUE.has(code);
};

/** "@ebony_k_knight", "chase_holloway_720", "noor.haddad.81", "destinyb95": letters with a mark or digits among them. */
function isHandle(chunk: string): boolean {
  if (!/\p{L}{2}/u.test(chunk)) return false;
  if (chunk.startsWith('@') || chunk.includes('_')) return true;
  if (/^\p{L}+\d+$/u.test(chunk)) return chunk.length >= 6;
  return /^\p{L}{2,}(?:\.[\p{L}\d]+)+$/u.test(chunk) && !/\.(?:com|org|net|gov|edu|io|co)$/.test(chunk);
}

function owners(handle: string, roster: CompiledRoster, subject: number, marked: boolean): readonly number[] {
  const listed = roster.identifiers.handles.get(handleKey(handle));
  if (listed !== undefined) return others(listed, subject);
  const letters = foldWord(handle).replace(/[^a-z]/g, '');
  const segments = foldWord(handle)
    .split(/[^a-z]+/)
    .filter(Boolean);
  let best = 0;
  let owners: HandleName[] = [];
  for (const name of roster.identifiers.handleNames) {
    const points = likeness(name, letters, segments, roster);
    if (points < (marked ? 2 : 4) || points < best) continue;
    if (points > best) owners = [];
    best = points;
    owners.push(name);
  }
  const members = owners.map(({ member }) => member);
  if (members.includes(subject) || members.includes(-1)) return [];
  return [...new Set(members)];
}

/** Points for the parts of a name that a handle is made of: given name and surname 2 each, an initial 1. */
function likeness(
  { given, family }: HandleName,
  letters: string,
  segments: readonly string[],
  roster: CompiledRoster,
): number {
  let points = 0;
  for (const first of given) {
    for (const last of family) {
      if (letters.includes(first + last) || letters.includes(last + first)) points = Math.max(points, 5);
      if (letters === first.charAt(0) + last || segments.includes(first.charAt(0) + last))
        points = Math.max(points, last.length >= 4 ? 4 : 1);
      if (segments.includes(first + last.charAt(0))) points = Math.max(points, first.length >= 4 ? 3 : 1);
      if (segments.includes(first) && segments.includes(last)) points = Math.max(points, 5);
      if (
        segments.includes(first) &&
        segments.some((segment) => segment === last.charAt(0) || startsOf(last, segment))
      )
        points = Math.max(points, 3);
    }
    if (first.length >= 3 && segments.includes(first))
      points = Math.max(points, plainName(first, roster) ? 2 : 1);
  }
  for (const last of family)
    if (last.length >= 4 && segments.includes(last))
      points = Math.max(points, plainName(last, roster) ? 2 : 1);
  return points;
}

/** A piece of three letters and more that begins the surname: "cast" of Castellanos. */
const startsOf = (name: string, segment: string): boolean => segment.length >= 3 && name.startsWith(segment);

const plainName = (key: string, roster: CompiledRoster): boolean => !wordlike(roster.vocabulary.word(key));
