import { foldWord } from '../text/fold.ts';
import { letters } from './letters.ts';
import type { Person } from './people.ts';

/** McG of McGrath, MacD of MacDonald. */
const CLAN = /^(?:mc[a-z]|mac(?![aeioukh])[a-z])/;

/** Initials by which a person may be written: given and surname, with or without the middle, each half of a double surname. */
export function initialsOf(person: Person): Set<string> {
  const found = new Set<string>();
  const official = person.names.filter((name) => name.use !== 'nickname');
  const families = official.map(({ family }) => letters(family ?? ''));
  for (const name of person.names) {
    const given = name.given.map((word) => letters(word));
    const first = given[0] ?? '';
    if (!first) continue;
    const middle = given.slice(1).join('');
    if (first.length > 1) found.add(first);
    const own = name.family === undefined ? families : [letters(name.family)];
    for (const family of own) for (const set of combine(first, middle, family)) found.add(set);
    const clan = CLAN.exec(foldWord(name.family ?? ''))?.[0];
    if (clan !== undefined) found.add(first.charAt(0) + clan);
  }
  return found;
}

function combine(first: string, middle: string, family: string): string[] {
  const initial = first.charAt(0);
  const sets: string[] = [];
  for (const last of [...Array.from(family), ...(family.length > 1 ? [family] : [])]) {
    sets.push(initial + last, first + last);
    if (middle) sets.push(initial + middle + last, initial + middle.charAt(0) + last);
  }
  return sets.filter((set) => set.length >= 2);
}
