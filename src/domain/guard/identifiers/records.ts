import type { Note } from '../text/note.ts';
import type { Identifiers } from './compile.ts';
import { others } from './hit.ts';
import type { IdentifierHit } from './hit.ts';
import { keyOf } from './keys.ts';

const LABEL =
  /^(?:mrn|record|records|chart|file|id|number|no|acct|account|case|patient|pt|member|client|label|num|med|unit)$/;
const GLUE = /^[-‐-―\u00a0 .#/]?$/u;

/** A record number that begins at token `at`: letters and digits in any grouping, or digits alone where a label says so. */
export function recordAt(
  note: Note,
  at: number,
  ids: Identifiers,
  subject: number,
): IdentifierHit | undefined {
  if (!mayBegin(note, at, ids)) return undefined;
  let key = '';
  let best: IdentifierHit | undefined;
  for (let last = at; last < at + 5 && note.exists(last); last++) {
    if (last > at && !GLUE.test(note.text.slice(note.end(last - 1), note.start(last)))) break;
    if (!note.isNumber(last) && note.raw(last).length > 6) break;
    key += keyOf(note.raw(last));
    if (!note.isNumber(last)) continue;
    const hit = { start: note.start(at), end: note.end(last), kind: 'record-number' as const };
    const full = others(ids.records.get(key), subject);
    if (full.length > 0) best = { ...hit, members: full, sure: true };
    else if (note.isNumber(at) && /^\d+$/.test(key)) {
      const bare = others(ids.recordDigits.get(key.replace(/^0+/, '')), subject);
      if (bare.length > 0 && (key.length >= 6 || labelled(note, at)))
        best ??= { ...hit, members: bare, sure: labelled(note, at) };
    }
  }
  return best;
}

/** The first two characters tell most numbers apart from every record number. */
function mayBegin(note: Note, at: number, { recordHeads }: Identifiers): boolean {
  const head = note
    .raw(at)
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');
  if (head.length < 2) return true;
  return recordHeads.has(head.slice(0, 2)) || recordHeads.has(note.raw(at).slice(0, 2));
}

function labelled(note: Note, at: number): boolean {
  for (let near = at - 3; near < at; near++)
    if (note.exists(near) && LABEL.test(note.word(near).key)) return true;
  return note.text.charAt(note.start(at) - 1) === '#';
}
