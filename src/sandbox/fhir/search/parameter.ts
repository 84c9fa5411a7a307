import type { TypedValue } from '@medplum/core';
import type { SearchParameter } from '@medplum/fhirtypes';
import type { Stored } from '../store/version.ts';
import { makeReader, type Reader } from './reader.ts';
import { extractDates, type Interval } from './values/date.ts';
import { extractNumbers, extractQuantities, type Amount } from './values/number.ts';
import { extractReferences, type Target } from './values/reference.ts';
import { extractStrings } from './values/string.ts';
import { extractTokens, type Token } from './values/token.ts';
import { extractUris } from './values/uri.ts';

interface Common {
  readonly code: string;
  readonly definition: SearchParameter;
}

/** A search parameter of one resource type, and how to read its values from a resource of that type. */
export type Parameter = Common &
  (
    | { readonly type: 'token'; readonly values: (resource: Stored) => readonly Token[] }
    | { readonly type: 'string'; readonly values: (resource: Stored) => readonly string[] }
    | { readonly type: 'date'; readonly values: (resource: Stored) => readonly Interval[] }
    | { readonly type: 'reference'; readonly values: (resource: Stored) => readonly Target[] }
    | { readonly type: 'number'; readonly values: (resource: Stored) => readonly Amount[] }
    | { readonly type: 'quantity'; readonly values: (resource: Stored) => readonly Amount[] }
    | { readonly type: 'uri'; readonly values: (resource: Stored) => readonly string[] }
  );

/**
 * The search parameter for one of the types it is defined for.
 * @returns undefined for what this server does not search by: composite and special parameters, full text.
 */
export function makeParameter(definition: SearchParameter, resourceType: string): Parameter | undefined {
  const { code } = definition;
  // `Resource.meta.tag` holds for every type, but is found only under the type's own name.
  const expression = definition.expression?.replace(/^(Resource|DomainResource)\./, `${resourceType}.`);
  if (expression === undefined) return undefined;
  const remember = <T>(
    extract: (values: readonly TypedValue[]) => readonly T[],
  ): ((resource: Stored) => readonly T[]) => memoised(() => makeReader(resourceType, expression), extract);
  switch (definition.type) {
    case 'token':
      return { code, definition, type: 'token', values: remember(extractTokens) };
    case 'string':
      return { code, definition, type: 'string', values: remember(extractStrings) };
    case 'date':
      return { code, definition, type: 'date', values: remember(extractDates) };
    case 'reference':
      return { code, definition, type: 'reference', values: remember(extractReferences) };
    case 'number':
      return { code, definition, type: 'number', values: remember(extractNumbers) };
    case 'quantity':
      return { code, definition, type: 'quantity', values: remember(extractQuantities) };
    case 'uri':
      return { code, definition, type: 'uri', values: remember(extractUris) };
    case 'composite':
    case 'special':
      return undefined;
  }
}

/**
 * Stored resources never change, so what was read from one is remembered as long as it lives. The expression is
 * compiled when it is first needed: R4 has thousands.
 */
function memoised<T>(
  compile: () => Reader,
  extract: (values: readonly TypedValue[]) => readonly T[],
): (resource: Stored) => readonly T[] {
  const known = new WeakMap<Stored, readonly T[]>();
  let reader: Reader | undefined;
  return (resource) => {
    let values = known.get(resource);
    if (!values) {
      reader ??= compile();
      values = extract(reader(resource));
      known.set(resource, values);
    }
    return values;
  };
}
