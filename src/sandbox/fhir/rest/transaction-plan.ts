import { randomUUID } from 'node:crypto';
import type { BundleEntry } from '@medplum/fhirtypes';
import { demand } from '../access.ts';
import { invalid } from '../refusal.ts';
import { about, type Answer, type Call, type Context } from './call.ts';
import { matching, one, pairsOf, splitUrl } from './conditional.ts';
import { inEntry, toCall } from './entry.ts';
import { rewriteReferences } from './rewrite-references.ts';

/** An entry of a transaction, ready to be done; `answered` when a conditional create found its resource. */
export interface Planned {
  readonly index: number;
  readonly call: Call;
  readonly answered?: Answer;
}

/** R4 http 3.1.0.11.2: deletions, then creations, then updates, then reads. */
const ORDER: Record<string, number> = { DELETE: 0, POST: 1, PUT: 2, PATCH: 2, GET: 3 };

interface Identified extends Planned {
  /** Where the entry's resource will stand: `Type/id`. */
  readonly target: string | undefined;
}

/**
 * Gives every entry its identity against the state before the transaction, points references at them, and
 * puts the entries in R4's order.
 * @throws 400 when two entries write the same resource.
 */
export function planTransaction(entries: readonly BundleEntry[], context: Context): Planned[] {
  const identified = entries.map((entry, index) =>
    inEntry(index, () => identify(toCall(entry), index, context)),
  );
  refuseTwice(identified);
  const targets = new Map<string, string>();
  for (const { index, target } of identified) {
    const fullUrl = entries[index]?.fullUrl;
    if (fullUrl !== undefined && target !== undefined) targets.set(fullUrl, target);
  }
  return identified
    .map((planned) => ({
      ...planned,
      call: {
        ...planned.call,
        body: inEntry(planned.index, () => rewriteReferences(planned.call.body, targets, context)),
      },
    }))
    .sort((a, b) => (ORDER[a.call.method] ?? 0) - (ORDER[b.call.method] ?? 0));
}

function identify(call: Call, index: number, context: Context): Identified {
  const { path, query } = splitUrl(call.url);
  const type = path.split('/')[0] ?? '';
  if (call.method === 'POST' && !path.includes('/')) return identifyCreate(call, index, type, context);
  if (call.method === 'PUT' && query !== undefined)
    return identifyConditionalUpdate(call, index, type, query, context);
  return { index, call, target: path.includes('/') ? path : undefined };
}

function identifyCreate(call: Call, index: number, type: string, context: Context): Identified {
  if (call.ifNoneExist !== undefined) {
    demand(context.access, 'c', type);
    const existing = one(matching(context, type, call.ifNoneExist), 'If-None-Exist');
    if (existing) return { index, call, target: `${type}/${existing.id}`, answered: about(200, existing) };
  }
  const assignedId = randomUUID();
  return { index, call: { ...call, ifNoneExist: undefined, assignedId }, target: `${type}/${assignedId}` };
}

function identifyConditionalUpdate(
  call: Call,
  index: number,
  type: string,
  query: string,
  context: Context,
): Identified {
  const existing = one(matching(context, type, pairsOf(query)), 'The criteria');
  const body = call.body as { id?: string } | undefined;
  if (existing && body?.id !== undefined && body.id !== existing.id) {
    throw invalid('The id in the body is not that of the one resource found.');
  }
  const id = existing?.id ?? body?.id ?? randomUUID();
  return { index, call: { ...call, url: `${type}/${id}`, body: { ...body, id } }, target: `${type}/${id}` };
}

function refuseTwice(identified: readonly Identified[]): void {
  const seen = new Set<string>();
  for (const { index, call, target, answered } of identified) {
    if (target === undefined || answered || call.method === 'GET') continue;
    if (seen.has(target))
      throw invalid('Two entries of the transaction write the same resource.', `Bundle.entry[${index}]`);
    seen.add(target);
  }
}
