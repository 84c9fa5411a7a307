import { demand } from '../access.ts';
import { invalid } from '../refusal.ts';
import { keyOf } from '../store/version.ts';
import { union, type Filter } from './filter.ts';
import { find } from './find.ts';
import type { Parameter } from './parameter.ts';
import { referenceParameter, requireType } from './require.ts';
import { targetsOf } from './reference-filter.ts';
import type { Scope } from './scope.ts';

/** Compiles the criterion at the end of a chain; it may be a chain itself. */
type Compile = (scope: Scope, type: string, name: string, value: string) => Filter;

/** Chains may nest; more than this is refused, as each level is a search of its own. */
const MAX_CHAIN = 3;

/** `subject:Patient.name=a` or, where one target type has the parameter, `subject.name=a`. */
export function chainFilter(
  scope: Scope,
  type: string,
  name: string,
  value: string,
  compile: Compile,
): Filter {
  const dot = name.indexOf('.');
  const rest = name.slice(dot + 1);
  if (name.split('.').length > MAX_CHAIN + 1)
    throw invalid(`A chained search goes at most ${MAX_CHAIN} references deep.`);
  const [code = '', named] = name.slice(0, dot).split(':');
  const parameter = referenceParameter(scope, type, code);
  const targets = named === undefined ? chainTargets(scope, type, parameter, rest) : [named];
  const compiled = targets.map((target) => {
    requireType(scope, target);
    demand(scope.access, 's', target);
    return { target, filter: compile(scope, target, rest, value) };
  });
  let keys: ReadonlySet<string> | undefined;
  const found = (): ReadonlySet<string> =>
    (keys ??= new Set(
      compiled.flatMap(({ target, filter }) => find(scope.tables, target, [filter]).map(keyOf)),
    ));
  return {
    test: (resource) => parameter.values(resource).some(({ key }) => key !== undefined && found().has(key)),
    candidates: () => union([...found()].map((key) => scope.tables.referringTo(key))),
  };
}

/** Target types that have the chained parameter; which one is meant is not for the server to guess beyond that. */
function chainTargets(
  { definitions }: Scope,
  type: string,
  { definition, code }: Parameter,
  rest: string,
): readonly string[] {
  const next = rest.split(/[.:]/)[0] ?? '';
  const able = targetsOf(definition.target, code, type).filter((target) =>
    definitions.parameter(target, next),
  );
  if (able.length === 0)
    throw invalid(`Nothing that "${code}" of ${type} refers to can be searched by "${next}".`);
  return able;
}

/** `_has:Encounter:patient:status=finished`: resources that something which meets the criterion refers to. */
export function hasFilter(scope: Scope, type: string, name: string, value: string, compile: Compile): Filter {
  const [, source = '', code = '', ...rest] = name.split(':');
  if (rest.length === 0) throw invalid('"_has" is written _has:Type:reference-parameter:parameter=value.');
  requireType(scope, source);
  demand(scope.access, 's', source);
  const parameter = referenceParameter(scope, source, code);
  const filter = compile(scope, source, rest.join(':'), value);
  let keys: ReadonlySet<string> | undefined;
  const found = (): ReadonlySet<string> =>
    (keys ??= new Set(
      find(scope.tables, source, [filter]).flatMap((resource) =>
        parameter.values(resource).flatMap(({ key }) => (key?.startsWith(`${type}/`) ? [key] : [])),
      ),
    ));
  return { test: (resource) => found().has(keyOf(resource)), candidates: found };
}
