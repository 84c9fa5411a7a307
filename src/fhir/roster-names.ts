import type { HumanName } from '@medplum/fhirtypes';
import type { PersonName } from '../domain/guard/types.ts';

/** All names that somebody has or had, of every use: an old name gives a person away as well as a new one. */
export function rosterNames(names: readonly HumanName[] | undefined): readonly PersonName[] {
  return (names ?? []).flatMap((name) => {
    const parts = partsOf(name);
    return parts.given.length === 0 && parts.family === undefined ? [] : [{ use: useOf(name), ...parts }];
  });
}

/** All other uses, and none, are names in use now. */
const USES: Readonly<Partial<Record<string, PersonName['use']>>> = {
  nickname: 'nickname',
  anonymous: 'nickname',
  maiden: 'former',
  old: 'former',
  temp: 'other',
};

function useOf({ use }: HumanName): PersonName['use'] {
  return USES[use ?? ''] ?? 'official';
}

type Parts = Pick<PersonName, 'given' | 'family'>;

/** Given and family as filed; where there is only a text, as it is usually written. */
function partsOf({ given, family, text }: HumanName): Parts {
  const first = (given ?? []).map((one) => one.trim()).filter((one) => one !== '');
  const last = family?.trim() ?? '';
  if (first.length === 0 && last === '') return partsOfText(text ?? '');
  return { given: first, ...(last !== '' && { family: last }) };
}

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|sr|sra|srta)\.?$/i;
const SUFFIXES = /^(?:jr|sr|ii|iii|iv|md|phd|esq)\.?$/i;
/** Parts of family names that stand before them: "van der Berg", "de la Cruz". */
const PARTICLES = /^(?:van|von|der|den|de|del|della|la|las|los|di|da|do|dos|du|le|el|al|bin|ibn|st\.?|mac)$/i;

/** "Okafor, Amara N." and "Amara N. Okafor" alike; one word alone is a given name. */
function partsOfText(text: string): Parts {
  const [before = '', after] = text.split(',', 2);
  if (after !== undefined && !SUFFIXES.test(after.trim())) {
    const family = wordsIn(before).join(' ');
    return { given: wordsIn(after), ...(family !== '' && { family }) };
  }
  const words = wordsIn(before);
  if (words.length < 2) return { given: words };
  let first = words.length - 1;
  while (first > 1 && PARTICLES.test(words[first - 1] ?? '')) first--;
  return { given: words.slice(0, first), family: words.slice(first).join(' ') };
}

function wordsIn(text: string): string[] {
  const words = text.split(/\s+/).filter((one) => one !== '');
  while (words[0] !== undefined && TITLES.test(words[0])) words.shift();
  while (words.length > 1 && SUFFIXES.test(words.at(-1) ?? '')) words.pop();
  return words;
}
