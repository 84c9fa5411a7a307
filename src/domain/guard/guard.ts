import { findIdentifiers } from './identifiers/find-identifiers.ts';
import { findNames } from './names/find-names.ts';
import type { CompiledRoster } from './roster/compile.ts';
import { Suggester } from './suggest.ts';
import type { Hit } from './suggest.ts';
import { Note } from './text/note.ts';
import { DEFAULT_POSITIONAL_WORDS } from './types.ts';
import type { Finding, PositionalWords } from './types.ts';
import { whyOf } from './why.ts';

export interface GuardedText<Id extends string = string> {
  /** The member whose note this is, or `'group'` for a text that is copied into everybody's record. */
  readonly subject: Id | 'group';
  readonly text: string;
  readonly words?: PositionalWords;
}

/**
 * Every span of a text that identifies a member of the group other than its subject: sorted, without overlaps. A
 * subject that is on no roster has no name of their own: everybody found is another.
 */
export function guard<Id extends string>(
  roster: CompiledRoster<Id>,
  { subject, text, words = DEFAULT_POSITIONAL_WORDS }: GuardedText<Id>,
): Finding<Id>[] {
  const index = subject === 'group' ? -1 : roster.memberIds.indexOf(subject);
  const own = index < 0 ? NO_ONE : index;
  const hot: number[] = [];
  const note = new Note(text, roster.vocabulary, hot);
  const identifiers = findIdentifiers(note, roster, own);
  const names = findNames(note, hot, roster, own);
  const hits = merge(identifiers.hits, outside(names, identifiers.taken));
  const suggester = new Suggester(note, words, subject === 'group');
  const ids = new Map<readonly number[], readonly Id[]>();
  return hits.map((hit) => {
    const members = ids.get(hit.members) ?? hit.members.flatMap((member) => roster.memberIds[member] ?? []);
    ids.set(hit.members, members);
    const { suggestion, replaces } = suggester.next(hit);
    return {
      start: hit.start,
      end: hit.end,
      words: text.slice(hit.start, hit.end),
      members,
      kind: hit.kind,
      severity: hit.sure ? 'block' : 'review',
      why: whyOf(hit.kind, hit.sure, members.length, subject === 'group'),
      suggestion,
      replaces,
    };
  });
}

/** No member's index, and not that of staff (-1) either. */
const NO_ONE = -2;

/** Names that stand in none of the stretches (both lists in order). */
function outside(
  names: readonly Hit[],
  stretches: readonly { readonly start: number; readonly end: number }[],
): readonly Hit[] {
  if (stretches.length === 0) return names;
  let at = 0;
  return names.filter(({ start, end }) => {
    while ((stretches[at]?.end ?? Infinity) <= start) at++;
    return end <= (stretches[at]?.start ?? Infinity);
  });
}

/** One list in order; where two overlap the identifier wins, then the one that begins first, then the longer. */
function merge(identifiers: readonly Hit[], names: readonly Hit[]): Hit[] {
  if (identifiers.length === 0) return [...names];
  const isIdentifier = new Set<Hit>(identifiers);
  const all = [...identifiers, ...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of all) {
    const last = kept.at(-1);
    if (last === undefined || hit.start >= last.end) kept.push(hit);
    else if (isIdentifier.has(hit) && !isIdentifier.has(last)) kept[kept.length - 1] = hit;
  }
  return kept;
}
