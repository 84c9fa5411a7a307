import { invalid } from '../refusal.ts';
import { referenceKey } from '../store/index-keys.ts';
import { identified, refuseModifier, union, type Filter } from './filter.ts';
import type { Parameter } from './parameter.ts';
import type { Scope } from './scope.ts';
import { tokenMatcher } from './values/token.ts';

type ReferenceParameter = Parameter & { type: 'reference' };

/**
 * `subject=Patient/1`, `subject=1`, `subject:Patient=1`, an absolute URL or a canonical, and
 * `subject:identifier=system|value` for logical references.
 */
export function referenceFilter(
  scope: Scope,
  type: string,
  parameter: ReferenceParameter,
  modifier: string | undefined,
  asked: readonly string[],
): Filter {
  if (modifier === 'identifier') return logicalFilter(scope, parameter, asked);
  if (modifier !== undefined && !scope.definitions.types.includes(modifier))
    refuseModifier(parameter.code, modifier);
  const keys = new Set(asked.flatMap((each) => keysOf(scope, type, parameter, modifier, each)));
  const plain = new Set([...keys].map((key) => key.split('|')[0] ?? key));
  return {
    test: (resource) =>
      parameter.values(resource).some(({ key }) => key !== undefined && matches(keys, plain, key)),
    // Canonicals are no references in JSON, so no index holds them.
    ...(isCanonical(keys)
      ? {}
      : { candidates: () => union([...keys].map((key) => scope.tables.referringTo(key))) }),
  };
}

/** A canonical is found with and without the version it carries. */
function matches(keys: ReadonlySet<string>, plain: ReadonlySet<string>, key: string): boolean {
  if (keys.has(key)) return true;
  const bar = key.indexOf('|');
  return bar > 0 && keys.has(key.slice(0, bar)) && plain.has(key.slice(0, bar));
}

function isCanonical(keys: ReadonlySet<string>): boolean {
  return [...keys].some((key) => key.includes(':'));
}

function keysOf(
  { base, definitions }: Scope,
  type: string,
  { code, definition }: ReferenceParameter,
  modifier: string | undefined,
  asked: string,
): string[] {
  const own = asked.startsWith(`${base}/`) ? asked.slice(base.length + 1) : asked;
  const key = referenceKey(own);
  if (key.includes('/') || key.includes(':')) {
    if (modifier !== undefined && !key.startsWith(`${modifier}/`)) {
      throw invalid(`"${code}:${modifier}" was given a reference to another type.`);
    }
    return [key];
  }
  if (modifier !== undefined) return [`${modifier}/${key}`];
  const targets = targetsOf(definition.target, code, type);
  return (targets.length > 0 ? targets : definitions.types).map((target) => `${target}/${key}`);
}

/** R4's shared `patient` parameters list Group and more as targets; their `where` leaves Patient only. */
export function targetsOf(
  target: readonly string[] | undefined,
  code: string,
  type: string,
): readonly string[] {
  if (code === 'patient' && type !== 'Patient') return ['Patient'];
  return target ?? [];
}

function logicalFilter({ tables }: Scope, parameter: ReferenceParameter, asked: readonly string[]): Filter {
  const matchers = asked.map(tokenMatcher);
  return {
    test: (resource) =>
      parameter
        .values(resource)
        .some(({ identifier }) =>
          identifier === undefined
            ? false
            : matchers.some((matcher) => matcher({ system: identifier.system, value: identifier.value })),
        ),
    ...(asked.every((token) => !token.endsWith('|')) ? { candidates: () => identified(tables, asked) } : {}),
  };
}
