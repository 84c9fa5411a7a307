import { splitSearchOnComma } from '@medplum/core';
import { demand } from '../access.ts';
import { invalid } from '../refusal.ts';
import type { Stored } from '../store/version.ts';
import { chainFilter, hasFilter } from './chain.ts';
import type { Parameter } from './parameter.ts';
import { referenceFilter } from './reference-filter.ts';
import type { Scope } from './scope.ts';
import { amountMatcher } from './values/number.ts';
import { dateMatcher, splitPrefix } from './values/date.ts';
import { normalise } from './values/string.ts';
import { tokenMatcher, type Token } from './values/token.ts';

/** One criterion of a search. Criteria are ANDed; the comma list within one is ORed. */
export interface Filter {
  /** Does the resource meet it? Decides alone: candidates only narrow down what is tested. */
  test(resource: Stored): boolean;
  /** Keys of the only resources that can meet it, where an index knows them. */
  candidates?(): Iterable<string> & { readonly size: number };
}

/**
 * Compiles `name[:modifier]=value` for a type.
 * @throws 400 for a parameter, modifier or value this server can't search by: an ignored criterion would
 * answer with other people's resources. 403 for a chain into a type the caller may not search.
 */
export function compileFilter(scope: Scope, type: string, name: string, value: string): Filter {
  if (name.startsWith('_has:')) return hasFilter(scope, type, name, value);
  if (name.includes('.')) return chainFilter(scope, type, name, value);
  const [code = '', modifier, ...more] = name.split(':');
  if (more.length > 0) throw invalid(`"${name}" is not a search parameter.`);
  const parameter = scope.definitions.parameter(type, code);
  if (!parameter) throw unknownParameter(scope, type, code);
  if (value === '') throw invalid(`The search parameter "${code}" has no value.`);
  if (modifier === 'missing') return missingFilter(parameter, value);
  return compileTyped(scope, type, parameter, modifier, splitEscaped(value));
}

function unknownParameter(scope: Scope, type: string, code: string): Error {
  demand(scope.access, 's', type);
  return invalid(
    `${type} can't be searched by "${code}" on this server. GET [base]/metadata lists what each type can be searched by.`,
  );
}

function splitEscaped(value: string): string[] {
  // Commas separate alternatives; "\," "\|" "\$" and "\\" are literal.
  return splitSearchOnComma(value);
}

function missingFilter(parameter: Parameter, value: string): Filter {
  if (value !== 'true' && value !== 'false') throw invalid(`"${parameter.code}:missing" is true or false.`);
  return { test: (resource) => (parameter.values(resource).length === 0) === (value === 'true') };
}

function compileTyped(
  scope: Scope,
  type: string,
  parameter: Parameter,
  modifier: string | undefined,
  asked: readonly string[],
): Filter {
  switch (parameter.type) {
    case 'token':
      return tokenFilter(scope, type, parameter, modifier, asked);
    case 'reference':
      return referenceFilter(scope, type, parameter, modifier, asked);
    case 'string':
      return anyOf(parameter.values, asked.map(stringMatcher(parameter.code, modifier)));
    case 'uri':
      return anyOf(parameter.values, asked.map(uriMatcher(parameter.code, modifier)));
    case 'date':
      refuseModifier(parameter.code, modifier);
      return anyOf(parameter.values, asked.map(prefixed(dateMatcher)));
    case 'number':
    case 'quantity':
      refuseModifier(parameter.code, modifier);
      return anyOf(parameter.values, asked.map(prefixed(amountMatcher)));
  }
}

function prefixed<P, T>(
  matcher: (prefix: ReturnType<typeof splitPrefix>['prefix'], rest: string) => (value: T) => P,
): (asked: string) => (value: T) => P {
  return (asked) => {
    const { prefix, rest } = splitPrefix(asked);
    return matcher(prefix, rest);
  };
}

function anyOf<T>(
  values: (resource: Stored) => readonly T[],
  matchers: readonly ((value: T) => boolean)[],
): Filter {
  return { test: (resource) => values(resource).some((value) => matchers.some((matches) => matches(value))) };
}

/** @throws 400 when there is a modifier after all. */
export function refuseModifier(code: string, modifier: string | undefined): void {
  if (modifier !== undefined) throw invalid(`This server does not know ":${modifier}" on "${code}".`);
}

function tokenFilter(
  { tables }: Scope,
  type: string,
  parameter: Parameter & { type: 'token' },
  modifier: string | undefined,
  asked: readonly string[],
): Filter {
  if (modifier === 'text') {
    const wanted = asked.map(normalise);
    return anyOf(
      parameter.values,
      wanted.map((text) => (token: Token) => normalise(token.text ?? '').startsWith(text)),
    );
  }
  const matching = anyOf(parameter.values, asked.map(tokenMatcher));
  if (modifier === 'not') return { test: (resource) => !matching.test(resource) };
  refuseModifier(parameter.code, modifier);
  if (parameter.code === '_id') {
    const keys = new Set(asked.map((id) => `${type}/${id}`));
    return { ...matching, candidates: () => keys };
  }
  if (parameter.code === 'identifier' && asked.every((token) => !token.endsWith('|'))) {
    return { ...matching, candidates: () => identified(tables, asked) };
  }
  return matching;
}

/** Keys of the resources that carry one of these identifiers, from the index. */
export function identified(tables: Scope['tables'], asked: readonly string[]): ReadonlySet<string> {
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

function stringMatcher(
  code: string,
  modifier: string | undefined,
): (asked: string) => (value: string) => boolean {
  switch (modifier) {
    case undefined:
      return (asked) => {
        const start = normalise(asked);
        return (value) => normalise(value).startsWith(start);
      };
    case 'contains':
      return (asked) => {
        const part = normalise(asked);
        return (value) => normalise(value).includes(part);
      };
    case 'exact':
      return (asked) => (value) => value === asked;
    default:
      refuseModifier(code, modifier);
      throw new Error('unreachable');
  }
}

function uriMatcher(
  code: string,
  modifier: string | undefined,
): (asked: string) => (value: string) => boolean {
  switch (modifier) {
    case undefined:
      return (asked) => (value) => value === asked;
    case 'below':
      return (asked) => (value) => value.startsWith(asked);
    case 'above':
      return (asked) => (value) => asked.startsWith(value);
    default:
      refuseModifier(code, modifier);
      throw new Error('unreachable');
  }
}
