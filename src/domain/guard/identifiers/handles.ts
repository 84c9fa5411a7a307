import { loadLexicon } from '../lexicon/lexicon.ts';
import type { CompiledRoster } from '../roster/compile.ts';
import type { Person } from '../roster/people.ts';
import { foldWord } from '../text/fold.ts';
import { DIGIT, kindOf, LETTER } from '../text/letters.ts';
import { abbreviates, beginsGiven, BOTH, GIVEN_AND_INITIAL } from './handle-names.ts';
import type { HandlePiece } from './handle-names.ts';
import { others } from './hit.ts';
import type { IdentifierHit } from './hit.ts';
import { joinedNames } from './joined-names.ts';
import { keyOf } from './keys.ts';

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
  const { members, sure } = owners(
    words.replace(/^@/, ''),
    roster,
    subject,
    address || chunk.startsWith('@') ? 'address' : /[@_\d]/.test(chunk) ? 'marked' : 'bare',
  );
  const hit: IdentifierHit | undefined =
    members.length === 0
      ? undefined
      : { start, end: start + words.length, members, kind: address ? 'email' : 'handle', sure };
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
  if (/^\p{L}\.\p{L}{3,}\d*$/u.test(chunk)) return true;
  return /^\p{L}{2,}(?:\.[\p{L}\d]+)+$/u.test(chunk) && !/\.(?:com|org|net|gov|edu|io|co)$/.test(chunk);
}

/** With an @, with a mark or digits, or of letters and full stops alone. */
type HandleKind = 'address' | 'marked' | 'bare';

/** "grace@", "@grace88": a name and nothing else. */
const isOneWord = (handle: string): boolean => /^\p{L}+\d*$/u.test(handle);

/** Below this many points a handle names nobody; without @, _ or a digit it wants a whole name. */
const ENOUGH = 2;
const ENOUGH_UNMARKED = 4;

interface Owners {
  readonly members: readonly number[];
  /** False where a name that is a word too stands among other words. */
  readonly sure: boolean;
}

const NO_OWNERS: Owners = { members: [], sure: true };

function owners(handle: string, roster: CompiledRoster, subject: number, kind: HandleKind): Owners {
  const listed = roster.identifiers.handles.get(keyOf(handle));
  if (listed !== undefined) return { members: others(listed, subject), sure: true };
  const { points, heads } = pointsOf(handle, roster);
  const alone = kind === 'address' && isOneWord(handle) ? 1 : 0;
  const enough = kind === 'bare' ? ENOUGH_UNMARKED : ENOUGH;
  const most = Math.max(...points.values(), 0);
  const sure = most > 0 && most + alone >= enough;
  if (sure) return { members: ownersWith(points, most, roster, subject), sure: heads.size === 0 || most > 1 };
  if (kind !== 'address' || heads.size === 0) return NO_OWNERS;
  return { members: ownersWith(heads, 1, roster, subject), sure: false };
}

/** Members with that many points; none where the subject or a clinician is one of them. */
function ownersWith(
  points: ReadonlyMap<number, number>,
  wanted: number,
  roster: CompiledRoster,
  subject: number,
): readonly number[] {
  const meant = [...points]
    .filter(([, score]) => score === wanted)
    .map(([person]) => roster.people[person]?.member ?? -1);
  return meant.includes(subject) || meant.includes(-1) ? [] : [...new Set(meant)];
}

/** "grace_85": the last two digits of the year a person was born in, or all four. */
const yearIn = (handle: string, year: string | undefined): boolean =>
  year !== undefined &&
  (handle.match(/\d+/g) ?? []).some((digits) => digits === year || digits === year.slice(2));

/** Points by person; `heads` are people whose given name, a word too, begins a handle of several words. */
interface Points {
  readonly points: Map<number, number>;
  readonly heads: Map<number, number>;
}

/** Points by person, for the parts of a name that a handle is made of. */
function pointsOf(handle: string, roster: CompiledRoster): Points {
  const segments = foldWord(handle)
    .split(/[^a-z]+/)
    .filter(Boolean);
  const points = new Map<number, number>();
  const parts = new Map<number, string>();
  const heads = new Map<number, number>();
  for (const { piece, isHead } of piecesOf(segments, roster)) {
    const before = parts.get(piece.person);
    const completes = before !== undefined && before !== piece.part && piece.part !== 'both';
    parts.set(piece.person, piece.part);
    points.set(piece.person, completes ? BOTH : Math.max(points.get(piece.person) ?? 0, piece.points));
    if (isHead && piece.part === 'given' && piece.points === 1) heads.set(piece.person, 1);
  }
  for (const [person, part] of parts) {
    const of = roster.people[person];
    if (of === undefined) continue;
    const isConfirmed =
      yearIn(handle, roster.identifiers.birthYears[of.member]) ||
      (part === 'family' && segments.some((segment) => beginsGiven(segment, of))) ||
      (part === 'given' && segments.some((segment) => abbreviates(segment, of)));
    if (part === 'family' && isSurnameOfTwo(segments, of))
      points.set(person, Math.max(points.get(person) ?? 0, ENOUGH));
    if (isConfirmed) points.set(person, Math.max(points.get(person) ?? 0, GIVEN_AND_INITIAL));
  }
  return { points, heads };
}

/** "xtina.wells": a surname behind what is no English word, as a name somebody made up for themselves is none. */
const isSurnameOfTwo = ([first = '', last = '', ...more]: readonly string[], { names }: Person): boolean =>
  more.length === 0 &&
  first.length > 2 &&
  loadLexicon().word(first) === 0 &&
  names.some(({ family }) => family !== undefined && foldWord(family) === last);

/** Pieces that are whole segments, all of the handle, or the head or tail of a segment that goes on in words. */
function piecesOf(
  segments: readonly string[],
  roster: CompiledRoster,
): { readonly piece: HandlePiece; readonly isHead: boolean }[] {
  const index = roster.identifiers.handlePieces;
  const found: { piece: HandlePiece; isHead: boolean }[] = [];
  const add = (name: string, isHead: boolean, isJoined = false): void => {
    for (const piece of index.get(name) ?? [])
      // "crossfitdad": a word that is somebody's surname says nothing among other words.
      if (!isJoined || piece.points > 1 || (isHead && piece.part === 'given')) found.push({ piece, isHead });
  };
  for (const segment of new Set([...segments, segments.join('')]))
    add(segment, segments.length > 1 && segment === segments[0]);
  for (const segment of segments) {
    if (index.has(segment)) continue;
    // "macys_closet": hers; "hopes_and_dreams" are words.
    if (segments.length > 1 && segment.endsWith('s')) add(segment.slice(0, -1), false, true);
    for (const { name, heads } of joinedNames(segment, (letters) => index.has(letters)))
      add(name, heads && segment === segments[0], true);
  }
  return found;
}
