import { NICKNAMES, SPELLINGS } from '../lexicon/nicknames.data.ts';

interface Families {
  /** Formal name to the families (by number) it heads. */
  readonly formal: ReadonlyMap<string, readonly number[]>;
  readonly short: ReadonlyMap<string, readonly number[]>;
  readonly families: readonly { readonly formal: readonly string[]; readonly short: readonly string[] }[];
  readonly spellings: ReadonlyMap<string, readonly string[]>;
}

let read: Families | undefined;

function families(): Families {
  read ??= parse();
  return read;
}

function parse(): Families {
  const formal = new Map<string, number[]>();
  const short = new Map<string, number[]>();
  const spellings = new Map<string, string[]>();
  const put = (map: Map<string, number[]>, key: string, value: number): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  const list = NICKNAMES.split('|').map((line, index) => {
    const [heads = '', shorts = ''] = line.split(': ');
    const family = { formal: heads.split(','), short: shorts.split(' ').filter(Boolean) };
    for (const name of family.formal) put(formal, name, index);
    for (const name of family.short) put(short, name, index);
    return family;
  });
  for (const line of SPELLINGS.split('|')) {
    const group = line.split(' ');
    for (const name of group)
      spellings.set(name, [...(spellings.get(name) ?? []), ...group.filter((n) => n !== name)]);
  }
  return { formal, short, families: list, spellings };
}

/** A short form that stands for many names tells little: Alex may be one of twenty. */
const FEW_FAMILIES = 3;

/**
 * Forms a given name is known by (folded): its short forms (Robert: Bob), the formal names it may stand for (Bob:
 * Robert) and the sister forms of an unambiguous short form (Bob: Robbie). Formal names that do not fit the person, of
 * the other sex say, are left out. Without the name itself.
 */
export function shortFormsOf(given: string, fits: (formal: string) => boolean): ReadonlySet<string> {
  const { formal, short, families: all } = families();
  const forms = new Set<string>();
  for (const index of formal.get(given) ?? []) all[index]?.short.forEach((name) => forms.add(name));
  const standsFor = short.get(given) ?? [];
  const isFormalToo = formal.has(given);
  for (const index of standsFor) {
    if (isFormalToo && standsFor.length > FEW_FAMILIES) break;
    const suited = all[index]?.formal.filter(fits) ?? [];
    if (suited.length === 0) continue;
    suited.forEach((name) => forms.add(name));
    if (!isFormalToo && standsFor.length <= FEW_FAMILIES)
      all[index]?.short.forEach((name) => forms.add(name));
  }
  forms.delete(given);
  return forms;
}

/** Other spellings of a name that a clinician may use for it: Katherine for Catherine, Smyth for Smith. */
export function spellingsOf(name: string): readonly string[] {
  return families().spellings.get(name) ?? [];
}
