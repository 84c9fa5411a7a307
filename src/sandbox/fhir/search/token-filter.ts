import { anyOf, identified, refuseModifier, type Filter } from './filter.ts';
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
  if (parameter.code === 'identifier' && asked.every((token) => !token.endsWith('|'))) {
    return { ...matching, candidates: () => identified(tables, asked) };
  }
  return matching;
}
