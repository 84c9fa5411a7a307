import type { CompiledRoster } from '../roster/compile.ts';
import { DIGIT, kindOf, LETTER } from '../text/letters.ts';
import type { Note } from '../text/note.ts';
import { addressAt } from './addresses.ts';
import { birthDateAt } from './dates.ts';
import { handleAt } from './handles.ts';
import type { IdentifierHit } from './hit.ts';
import { phoneAt } from './phones.ts';
import { recordAt } from './records.ts';

export interface IdentifierSearch {
  readonly hits: readonly IdentifierHit[];
  /** Runs that are an address or a handle, whoever's: no names are looked for inside. */
  readonly taken: readonly { readonly start: number; readonly end: number }[];
}

/** Numbers, dates, addresses and handles of members other than the subject. */
export function findIdentifiers(note: Note, roster: CompiledRoster, subject: number): IdentifierSearch {
  const hits: IdentifierHit[] = [];
  const taken: { start: number; end: number }[] = [];
  let free = 0;
  for (let at = 0; at < note.count; at++) {
    const end = note.end(at);
    if (note.start(at) < free) continue;
    const hit = numberHit(note, at, roster, subject);
    if (hit !== undefined) {
      hits.push(hit);
      free = hit.end;
    } else if (isGlued(note.text, note.start(at), end)) {
      const chunk = handleAt(note.text, note.start(at), roster, subject);
      if (chunk === undefined) continue;
      if (chunk.hit !== undefined) hits.push(chunk.hit);
      taken.push({ start: chunk.start, end: chunk.end });
      free = chunk.end;
    }
  }
  return { hits, taken };
}

function numberHit(
  note: Note,
  at: number,
  roster: CompiledRoster,
  subject: number,
): IdentifierHit | undefined {
  const ids = roster.identifiers;
  if (note.isNumber(at))
    return (
      addressAt(note, at, ids, subject) ??
      phoneAt(note, at, ids, subject) ??
      birthDateAt(note, at, ids, subject) ??
      recordAt(note, at, ids, subject)
    );
  const next = at + 1;
  if (!note.isNumber(next)) return undefined;
  return birthDateAt(note, at, ids, subject) ?? recordAt(note, at, ids, subject);
}

const AT = 64;
const UNDERSCORE = 95;
const FULL_STOP = 46;

/** Whether a mark or a digit follows without a blank and the run goes on, as in an address or a handle. */
function isGlued(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === UNDERSCORE || next === AT) return true;
  if (start > 0 && text.charCodeAt(start - 1) === AT) return true;
  if (next === FULL_STOP && end - start > 1) {
    const beyond = kindOf(text.charCodeAt(end + 1));
    return beyond === LETTER || beyond === DIGIT;
  }
  return kindOf(next) === DIGIT && kindOf(text.charCodeAt(end - 1)) === LETTER;
}
