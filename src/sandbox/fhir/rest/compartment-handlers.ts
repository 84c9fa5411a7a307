import { demand } from '../access.ts';
import { invalid, notFound } from '../refusal.ts';
import { compartment, compartmentFilter, everythingAbout } from '../search/compartment.ts';
import { find } from '../search/find.ts';
import { MAX_COUNT, parseQuery, type Pairs, type Query } from '../search/query.ts';
import { requireType } from '../search/require.ts';
import { page, withheldEntry } from '../search/search.ts';
import { sorted } from '../search/sort.ts';
import { parseDate } from '../search/values/date.ts';
import type { Stored } from '../store/version.ts';
import type { Answer, Context, Handler } from './call.ts';

/** GET [base]/Patient/id/Type?… and GET [base]/Patient/id/* */
export const searchCompartment: Handler = ({ params, query }, context) => {
  const { type = '', id = '', member = '' } = params;
  if (type !== 'Patient') throw invalid('Only patient compartments can be searched.');
  if (member === '*') return allOf(context, id, query, 's', (patient) => compartment(context, patient), '*');
  requireType(context, member);
  if (context.definitions.compartment(member).length === 0) {
    throw invalid(`R4 puts no ${member} into a patient's compartment.`);
  }
  const parsed = parseQuery(context, member, query);
  requirePatient(context, id);
  const filters = [compartmentFilter(context, id), ...parsed.filters];
  const matches = sorted(find(context.tables, member, filters), parsed.sort);
  return {
    status: 200,
    resource: page(context, parsed, matches, `${context.base}/Patient/${id}/${member}`, query),
  };
};

/** GET or POST [base]/Patient/id/$everything */
export const patientEverything: Handler = ({ params, query }, context) =>
  allOf(context, params.id ?? '', query, 'r', (patient) => everythingAbout(context, patient), '$everything');

function allOf(
  context: Context,
  id: string,
  pairs: Pairs,
  letter: 'r' | 's',
  collect: (patientId: string) => Stored[],
  path: string,
): Answer {
  demand(context.access, 'r', 'Patient');
  const { query, types, since } = options(pairs);
  requirePatient(context, id);
  const wanted = collect(id).filter(
    ({ resourceType, meta }) =>
      (types === undefined || types.has(resourceType)) && Date.parse(meta?.lastUpdated ?? '') >= since,
  );
  const allowed = wanted.filter(({ resourceType }) => context.access.allows(letter, resourceType));
  const withheld = new Set(wanted.map(({ resourceType }) => resourceType));
  for (const { resourceType } of allowed) withheld.delete(resourceType);
  const bundle = page(context, query, allowed, `${context.base}/Patient/${id}/${path}`, pairs);
  if (withheld.size > 0) bundle.entry = [...(bundle.entry ?? []), withheldEntry(withheld)];
  return { status: 200, resource: bundle };
}

function requirePatient({ tables, access }: Context, id: string): void {
  demand(access, 'r', 'Patient');
  if (!tables.current('Patient', id)) throw notFound('Patient');
}

interface Options {
  readonly query: Query;
  readonly types: ReadonlySet<string> | undefined;
  readonly since: number;
}

function options(pairs: Pairs): Options {
  const query = {
    type: 'Patient',
    filters: [],
    sort: [],
    includes: [],
    count: MAX_COUNT,
    offset: 0,
    total: true,
    countOnly: false,
    elements: undefined,
  };
  let types: ReadonlySet<string> | undefined;
  let since = -Infinity;
  for (const [name, value] of pairs) {
    if (name === '_count' && /^\d{1,9}$/.test(value)) query.count = Math.min(Number(value), MAX_COUNT);
    else if (name === '_offset' && /^\d{1,9}$/.test(value)) query.offset = Number(value);
    else if (name === '_type') types = new Set(value.split(','));
    else if (name === '_since' && parseDate(value)) since = parseDate(value)?.low ?? since;
    else if (name !== '_format' && name !== '_pretty')
      throw invalid(`"${name.slice(0, 40)}" is not supported here.`);
  }
  return { query, types, since };
}
