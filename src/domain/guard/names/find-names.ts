import { FUNCTION_WORD, MODAL, SAYS } from '../lexicon/classes.ts';
import { COMMON } from '../lexicon/lexicon.ts';
import type { InitialsDoubt } from '../learned/initials-signs.ts';
import type { Doubt } from '../learned/signs.ts';
import type { CompiledRoster } from '../roster/compile.ts';
import { HYPHENATED } from '../text/gaps.ts';
import type { Note } from '../text/note.ts';
import { findInitials, findInitialsDoubt } from './find-initials.ts';
import type { NameHit } from './name-hit.ts';
import { NameSearch } from './name-search.ts';
import { MentionReader } from './read-mention.ts';

/** Every place where a note names a member other than its subject (an index), or somebody of theirs. */
export function findNames(
  note: Note,
  hot: readonly number[],
  roster: CompiledRoster,
  subject: number,
): NameHit[] {
  const { initials, search } = searched(note, hot, roster, subject);
  const names = search.hits();
  return initials.length === 0 ? names : [...initials, ...names].sort((a, b) => a.start - b.start);
}

/** The words of a note that may name a member or not: what the weights are learned from. */
export function findDoubts(
  note: Note,
  hot: readonly number[],
  roster: CompiledRoster,
  subject: number,
): readonly Doubt[] {
  return searched(note, hot, roster, subject).search.doubts();
}

/** The letters of a note that may be a member's initials or not: what their weights are learned from. */
export function findInitialsDoubts(
  note: Note,
  hot: readonly number[],
  roster: CompiledRoster,
  subject: number,
): InitialsDoubt[] {
  const doubts: InitialsDoubt[] = [];
  let from = 0;
  for (const at of hot) {
    const doubt = at < from ? undefined : findInitialsDoubt(note, at, roster, subject);
    if (doubt === undefined) continue;
    doubts.push(doubt);
    from = doubt.run.last + 1;
  }
  return doubts;
}

/** Reads the note once, word by word. */
function searched(
  note: Note,
  hot: readonly number[],
  roster: CompiledRoster,
  subject: number,
): { readonly initials: readonly NameHit[]; readonly search: NameSearch } {
  const reader = new MentionReader(note, roster.people, roster.vocabulary);
  const search = new NameSearch(note, roster, subject, reader);
  const hits: NameHit[] = [];
  let from = 0;
  for (const at of hot) {
    if (at < from || isIdle(note, at)) continue;
    const initials = findInitials(note, at, roster, subject);
    const mention = initials === undefined ? reader.read(at) : undefined;
    if (initials !== undefined) hits.push(initials.hit);
    if (mention !== undefined) search.consider(mention);
    from = (initials ?? mention ?? { last: at - 1 }).last + 1;
  }
  return { initials: hits, search };
}

/**
 * A common word in lower case, in a sentence that has capitals, is a name only where it speaks. Most words that are
 * names too are read no further, which keeps a large roster nearly as fast as a small one.
 */
function isIdle(note: Note, at: number): boolean {
  const { exact, near, facts, classes } = note.word(at);
  // "he", "an" and "do" may be names, but never in lower case.
  if (classes & (FUNCTION_WORD & ~MODAL) && !note.isCapital(at)) return note.length(at) > 1;
  if (note.isCapital(at) || !(facts & COMMON) || (exact.length === 0 && near.length === 0)) return false;
  const next = note.exists(at + 1) ? note.word(at + 1) : undefined;
  if (next !== undefined && (next.classes & SAYS || next.exact.length > 0 || next.near.length > 0))
    return false;
  return !note.isLowerCaseStyle(at) && !(note.gap(at + 1) & HYPHENATED);
}
