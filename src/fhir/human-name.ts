import type { HumanName } from '@medplum/fhirtypes';

const ORDER: readonly (HumanName['use'] | undefined)[] = ['usual', 'official', undefined, 'nickname', 'temp'];

/** The name to call somebody by: the usual one first, never an old or maiden one while there is another. */
export function currentName(names: readonly HumanName[] | undefined): HumanName | undefined {
  for (const use of ORDER) {
    const found = names?.find((one) => one.use === use && wordsOf(one) !== '');
    if (found) return found;
  }
  return names?.find((one) => wordsOf(one) !== '');
}

/** What else somebody is called, where it differs from `currentName`. */
export interface OtherNames {
  /** The official name, where another one is used. */
  readonly legal?: string;
  /** What they like to be called. */
  readonly nickname?: string;
  /** A name on file without a use, such as the same name in other letters. */
  readonly also?: string;
}

/** An old or maiden name is none of them: it tells what was, and is of no use on a page about somebody today. */
export function otherNames(names: readonly HumanName[] | undefined): OtherNames {
  const used = wordsOf(currentName(names));
  const words = (use: HumanName['use']): string => wordsOf(names?.find((one) => one.use === use));
  const legal = words('official');
  const nickname = words('nickname');
  const also = words(undefined);
  return {
    ...(legal !== '' && legal !== used && { legal }),
    ...(nickname !== '' && nickname !== used && { nickname }),
    ...(also !== '' && also !== used && { also }),
  };
}

/** As written on a chart, without prefix and suffix. */
export function wordsOf(name: HumanName | undefined): string {
  const parts = [...(name?.given ?? []), name?.family ?? '']
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return parts.length > 0 ? parts.join(' ') : (name?.text?.trim() ?? '');
}

/** Hebrew, Arabic and their neighbours (Unicode, "Bidirectional Class" R and AL): a full stop after these would stand on their other side. */
const RIGHT_TO_LEFT =
  /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * First given name and the family name's first letter, `Amara O.`; a single name is left whole. Written from right to left there is no
 * full stop: in a line that runs the other way it would come before the name.
 */
export function shortened(name: HumanName | undefined): string {
  const given = name?.given?.[0]?.trim() ?? '';
  const family = name?.family?.trim() ?? '';
  if (given === '' || family === '') return wordsOf(name);
  const first = firstLetter(family);
  return RIGHT_TO_LEFT.test(first) ? `${given} ${first}` : `${given} ${first}.`;
}

/** What a reader takes for the first letter: with its accents, whatever number of code points. */
function firstLetter(word: string): string {
  for (const { segment } of letters.segment(word)) return segment;
  return word;
}

/** Making one costs a thousand times what using it does. */
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });
