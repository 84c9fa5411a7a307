import { invalid } from '../refusal.ts';
import type { Tables } from '../store/tables.ts';
import type { Stored } from '../store/version.ts';

/** One criterion of a search. Criteria are ANDed; the comma list within one is ORed. */
export interface Filter {
  /** Does the resource meet it? Decides alone: candidates only narrow down what is tested. */
  test(resource: Stored): boolean;
  /** Keys of the only resources that can meet it, where an index knows them. */
  candidates?(): Iterable<string> & { readonly size: number };
}

/** Met when any value of the resource matches any of the alternatives. */
export function anyOf<T>(
  values: (resource: Stored) => readonly T[],
  matchers: readonly ((value: T) => boolean)[],
): Filter {
  return { test: (resource) => values(resource).some((value) => matchers.some((matches) => matches(value))) };
}

/** @throws 400 when there is a modifier after all. */
export function refuseModifier(code: string, modifier: string | undefined): void {
  if (modifier !== undefined) throw invalid(`This server does not know ":${modifier}" on "${code}".`);
}

/** Keys of the resources that carry one of these identifiers, from the index. */
export function identified(tables: Tables, asked: readonly string[]): ReadonlySet<string> {
  const sets = asked.map((token) => {
    const bar = token.indexOf('|');
    return bar < 0
      ? tables.identifiedBy(undefined, token)
      : tables.identifiedBy(token.slice(0, bar), token.slice(bar + 1));
  });
  return union(sets);
}

export function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [only] = sets;
  return sets.length === 1 && only ? only : new Set(sets.flatMap((set) => [...set]));
}

/** Sets that have nothing in common, without a copy of what may be thousands of keys. */
export function oneAfterAnother(
  sets: readonly ReadonlySet<string>[],
): Iterable<string> & { readonly size: number } {
  return {
    size: sets.reduce((sum, set) => sum + set.size, 0),
    *[Symbol.iterator]() {
      for (const set of sets) yield* set;
    },
  };
}
