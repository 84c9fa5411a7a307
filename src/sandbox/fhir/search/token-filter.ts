import { getElementDefinition } from '@medplum/core';
import type { Tables } from '../store/tables.ts';
import { anyOf, identified, oneAfterAnother, refuseModifier, type Filter } from './filter.ts';
import type { Parameter } from './parameter.ts';
import type { Scope } from './scope.ts';
import { normalise } from './values/string.ts';
import { tokenMatcher, type Token } from './values/token.ts';

/** Codes, identifiers and ids, with `:not` and `:text`. */
export function tokenFilter(
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
  const isCodeGiven = asked.every((token) => !token.endsWith('|'));
  if (IDENTIFIERS.has(parameter.code) && isCodeGiven) {
    return { ...matching, candidates: () => identified(tables, asked) };
  }
  if (isCodeGiven && findsStatus(type, parameter)) {
    return { ...matching, candidates: () => withStatus(tables, type, asked) };
  }
  return matching;
}

/** Parameters that find Identifiers, of every type that has them. */
const IDENTIFIERS: ReadonlySet<string> = new Set(['identifier', 'group-identifier']);

/** Of some types `status` finds another element, or one that is no plain code. */
function findsStatus(type: string, { code, definition }: Parameter): boolean {
  if (code !== 'status' || !definition.expression?.split(' | ').includes(`${type}.status`)) return false;
  return getElementDefinition(type, 'status')?.type[0]?.code === 'code';
}

function withStatus(tables: Tables, type: string, asked: readonly string[]) {
  const codes = new Set(asked.map((token) => token.slice(token.indexOf('|') + 1)));
  return oneAfterAnother([...codes].map((code) => tables.withStatus(type, code)));
}
