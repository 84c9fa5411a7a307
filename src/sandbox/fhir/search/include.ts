import { demand } from '../access.ts';
import { invalid } from '../refusal.ts';
import { keyOf, type Stored } from '../store/version.ts';
import { referenceParameter, requireType } from './require.ts';
import type { Scope } from './scope.ts';

/** One `_include` or `_revinclude`: which resources it brings along for one that is in the result. */
export interface Include {
  readonly iterate: boolean;
  related(resource: Stored): Iterable<Stored>;
}

/** What an include may bring along in all, so that a small search can't answer with the whole store. */
const MAX_INCLUDED = 5000;

/** `Type:parameter[:TargetType]`, or `*` for every reference there is. */
export function parseInclude(scope: Scope, type: string, name: string, value: string): Include {
  const iterate = name.endsWith(':iterate') || name.endsWith(':recurse');
  const reverse = name.startsWith('_revinclude');
  if (value === '*') {
    if (reverse) throw invalid('"_revinclude=*" is not supported: name the type and the parameter.');
    return { iterate, related: (resource) => scope.tables.resolve(scope.tables.referencesOf(resource)) };
  }
  const [source = '', code = '', target, ...more] = value.split(':');
  if (code === '' || more.length > 0)
    throw invalid(`"${name}" is written Type:parameter or Type:parameter:TargetType.`);
  requireType(scope, source);
  if (target !== undefined) requireType(scope, target);
  return reverse ? revInclude(scope, iterate, source, code) : forward(scope, iterate, source, code, target);
}

function forward(
  scope: Scope,
  iterate: boolean,
  source: string,
  code: string,
  target: string | undefined,
): Include {
  if (target !== undefined) demand(scope.access, 'r', target);
  const parameter = referenceParameter(scope, source, code);
  return {
    iterate,
    related: (resource) => {
      if (resource.resourceType !== source) return [];
      const keys = parameter.values(resource).flatMap(({ key }) => key ?? []);
      return scope.tables.resolve(
        target === undefined ? keys : keys.filter((key) => key.startsWith(`${target}/`)),
      );
    },
  };
}

function revInclude(scope: Scope, iterate: boolean, source: string, code: string): Include {
  demand(scope.access, 's', source);
  const parameter = referenceParameter(scope, source, code);
  return {
    iterate,
    *related(resource) {
      const key = keyOf(resource);
      for (const referring of scope.tables.resolve(scope.tables.referringTo(key))) {
        if (referring.resourceType !== source) continue;
        if (parameter.values(referring).some((target) => target.key === key)) yield referring;
      }
    },
  };
}

/** Resources the includes add to a page of matches, each once, without those the caller may not read. */
export function included(
  scope: Scope,
  includes: readonly Include[],
  matches: readonly Stored[],
): { resources: Stored[]; withheld: ReadonlySet<string> } {
  const seen = new Set(matches.map(keyOf));
  const resources: Stored[] = [];
  const withheld = new Set<string>();
  let round: readonly Stored[] = matches;
  for (let depth = 0; round.length > 0; depth += 1) {
    const next: Stored[] = [];
    for (const include of includes) {
      if (depth > 0 && !include.iterate) continue;
      for (const found of round.flatMap((resource) => [...include.related(resource)])) {
        if (seen.has(keyOf(found))) continue;
        seen.add(keyOf(found));
        if (scope.access.allows('r', found.resourceType)) next.push(found);
        else withheld.add(found.resourceType);
      }
    }
    resources.push(...next);
    if (resources.length > MAX_INCLUDED)
      throw invalid(`The includes bring along more than ${MAX_INCLUDED} resources.`);
    round = next;
  }
  return { resources, withheld };
}
