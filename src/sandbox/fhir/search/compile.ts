import { splitSearchOnComma } from '@medplum/core';
import { invalid } from '../refusal.ts';
import { chainFilter, hasFilter } from './chain.ts';
import { anyOf, refuseModifier, type Filter } from './filter.ts';
import type { Parameter } from './parameter.ts';
import { referenceFilter } from './reference-filter.ts';
import type { Scope } from './scope.ts';
import { stringMatcher, uriMatcher } from './text-matchers.ts';
import { tokenFilter } from './token-filter.ts';
import { dateMatcher, splitPrefix } from './values/date.ts';
import { amountMatcher } from './values/number.ts';

/**
 * Compiles `name[:modifier]=value` for a type.
 * @throws 400 for a parameter, modifier or value this server can't search by: an ignored criterion would
 * answer with other people's resources. 403 for a chain into a type the caller may not search.
 */
export function compileFilter(scope: Scope, type: string, name: string, value: string): Filter {
  if (name.startsWith('_has:')) return hasFilter(scope, type, name, value, compileFilter);
  if (name.includes('.')) return chainFilter(scope, type, name, value, compileFilter);
  const [code = '', modifier, ...more] = name.split(':');
  if (more.length > 0) throw invalid(`"${name}" is not a search parameter.`);
  const parameter = scope.definitions.parameter(type, code);
  if (!parameter) {
    throw invalid(
      `${type} can't be searched by "${code.slice(0, 60)}" here. GET [base]/metadata lists what it can be searched by.`,
    );
  }
  if (value === '') throw invalid(`The search parameter "${code}" has no value.`);
  if (modifier === 'missing') return missingFilter(parameter, value);
  return compileTyped(scope, type, parameter, modifier, splitSearchOnComma(value));
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
