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

/** Lower case, without accents and with single spaces: how R4 compares strings unless `:exact`. */
export function normalise(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, ' ').trim();
}
