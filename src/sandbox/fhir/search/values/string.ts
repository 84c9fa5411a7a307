import type { TypedValue } from '@medplum/core';

/** Every text in a string, HumanName or Address: a name is found by any of its parts. */
export function extractStrings(values: readonly TypedValue[]): string[] {
  return values.flatMap(({ type, value }) => {
    if (typeof value === 'string') return [value];
    return type === 'HumanName' || type === 'Address' ? parts(value as Record<string, unknown>) : [];
  });
}

/** Parts of a name or address that are codes rather than text people search by. */
const NOT_TEXT = new Set(['use', 'type', 'period', 'extension', 'id']);

function parts(value: Record<string, unknown>): string[] {
  return Object.entries(value).flatMap(([key, part]) => {
    if (NOT_TEXT.has(key)) return [];
    if (typeof part === 'string') return [part];
    return Array.isArray(part) ? part.filter((each) => typeof each === 'string') : [];
  });
}

/** Letters whose stroke or ligature is no accent that Unicode takes apart; people without them on their keys type these. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŧ: 't',
};

/** Lower case, without accents and with single spaces: how R4 compares strings unless `:exact`. */
export function normalise(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .replace(/[æðđħıłøœßþŧ]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}
