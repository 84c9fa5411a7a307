import type { Group } from './types.ts';

/** As people type: whatever the case and the accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The words of what somebody typed. */
export function wordsIn(text: string): readonly string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((one) => one !== '');
}

/**
 * Whether a group is meant by what somebody typed: the beginning of its initials, of words of its name, or of the word for
 * groups as such, which means all of them.
 *
 * @param groupWords `group` in the reader's language
 */
export function isMeant(
  group: Pick<Group, 'name' | 'initials'>,
  text: string,
  groupWords: readonly string[] = [],
): boolean {
  const typed = wordsIn(text);
  if (typed.length === 0) return true;
  const own = [...wordsIn(group.name), ...wordsIn(group.initials)];
  const all = [...own, ...groupWords.map(folded)];
  return typed.every((word) => all.some((one) => one.startsWith(word)));
}
