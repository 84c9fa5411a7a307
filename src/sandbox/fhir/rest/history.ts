import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import { demand } from '../access.ts';
import { invalid, notFound } from '../refusal.ts';
import { DEFAULT_COUNT, MAX_COUNT, type Pairs } from '../search/query.ts';
import { parseDate } from '../search/values/date.ts';
import type { Version } from '../store/version.ts';
import type { Answer, Context, Handler } from './call.ts';
import { reason } from './reason.ts';

/** GET [base]/Type/id/_history: newest first, deletions included. */
export const instanceHistory: Handler = ({ params, query }, context) => {
  const { type = '', id = '' } = params;
  demand(context.access, 'r', type);
  const versions = context.tables.versions(type, id);
  if (versions.length === 0) throw notFound(type);
  return history(context, [...versions].reverse(), `${context.base}/${type}/${id}/_history`, query);
};

/** GET [base]/Type/_history: every version of every resource of a type, newest first. */
export const typeHistory: Handler = ({ params, query }, context) => {
  const { type = '' } = params;
  demand(context.access, 's', type);
  demand(context.access, 'r', type);
  const versions = [...context.tables.allVersions(type)].reverse();
  versions.sort((a, b) => (a.lastUpdated < b.lastUpdated ? 1 : a.lastUpdated > b.lastUpdated ? -1 : 0));
  return history(context, versions, `${context.base}/${type}/_history`, query);
};

function history(context: Context, newestFirst: readonly Version[], url: string, query: Pairs): Answer {
  const { count, offset, since } = options(query);
  const versions = newestFirst.filter(({ lastUpdated }) => Date.parse(lastUpdated) >= since);
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'history',
    total: versions.length,
    link: [{ relation: 'self', url: withQuery(url, query, offset) }],
  };
  if (offset + count < versions.length) {
    bundle.link?.push({ relation: 'next', url: withQuery(url, query, offset + count) });
  }
  const entry = versions.slice(offset, offset + count).map((version) => toEntry(context, version));
  if (entry.length > 0) bundle.entry = entry;
  return { status: 200, resource: bundle };
}

function toEntry({ base }: Context, version: Version): BundleEntry {
  const { type, id, versionId, lastUpdated, method, resource } = version;
  const status = method === 'DELETE' ? 204 : versionId === '1' ? 201 : 200;
  return {
    fullUrl: `${base}/${type}/${id}`,
    ...(resource ? { resource } : {}),
    request: { method, url: method === 'POST' ? type : `${type}/${id}` },
    response: { status: `${status} ${reason(status)}`, etag: `W/"${versionId}"`, lastModified: lastUpdated },
  };
}

function options(query: Pairs): { count: number; offset: number; since: number } {
  const chosen = { count: DEFAULT_COUNT, offset: 0, since: -Infinity };
  for (const [name, value] of query) {
    if (name === '_count' || name === '_offset') {
      if (!/^\d{1,9}$/.test(value)) throw invalid(`"${name}" must be a whole number.`);
      if (name === '_count') chosen.count = Math.min(Number(value), MAX_COUNT);
      else chosen.offset = Number(value);
    } else if (name === '_since') {
      const since = parseDate(value);
      if (!since) throw invalid('"_since" must be an instant.');
      chosen.since = since.low;
    } else if (name !== '_format' && name !== '_pretty') {
      throw invalid(`History does not know "${name}".`);
    }
  }
  return chosen;
}

function withQuery(url: string, query: Pairs, offset: number): string {
  const params = new URLSearchParams(
    query.filter(([name]) => name !== '_offset').map(([name, value]) => [name, value]),
  );
  if (offset > 0) params.set('_offset', String(offset));
  const text = params.toString();
  return text === '' ? url : `${url}?${text}`;
}
