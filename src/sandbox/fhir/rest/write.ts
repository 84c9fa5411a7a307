import { randomUUID } from 'node:crypto';
import { applyPatch, deepClone, type Operation } from '@medplum/core';
import { demand } from '../access.ts';
import { invalid, notFound, refusal } from '../refusal.ts';
import { checkSubscription } from '../subscriptions/check.ts';
import { validate } from '../definitions/validate.ts';
import { about, type Answer, type Call, type Context, type Handler } from './call.ts';
import { matching, one } from './conditional.ts';
import { requireAbsence, requireMatch } from './preconditions.ts';

/** Ids as R4 has them. */
export const ID = /^[A-Za-z0-9\-.]{1,64}$/;

/** POST [base]/Type, with If-None-Exist a conditional create. */
export const create: Handler = (call, context) => {
  const { type = '' } = call.params;
  demand(context.access, 'c', type);
  if (call.ifNoneExist !== undefined) {
    const existing = one(matching(context, type, call.ifNoneExist), 'If-None-Exist');
    if (existing) return about(200, existing);
  }
  return store(context, 'POST', type, call.assignedId ?? randomUUID(), call.body);
};

/** PUT [base]/Type/id: updates, or creates under the id the client chose. */
export const update: Handler = (call, context) =>
  put(call, context, call.params.type ?? '', call.params.id ?? '');

/** PUT [base]/Type?criteria */
export const conditionalUpdate: Handler = (call, context) => {
  const { type = '' } = call.params;
  const existing = one(matching(context, type, call.query), 'The criteria');
  const id = bodyId(call.body);
  if (existing) {
    if (id !== undefined && id !== existing.id)
      throw invalid('The id in the body is not that of the one resource found.');
    return put({ ...call, body: { ...(call.body as object), id: existing.id } }, context, type, existing.id);
  }
  const chosen = id ?? call.assignedId ?? randomUUID();
  return put({ ...call, body: { ...(call.body as object), id: chosen } }, context, type, chosen);
};

function put(call: Call, context: Context, type: string, id: string): Answer {
  const latest = context.tables.latest(type, id);
  demand(context.access, 'u', type);
  if (latest?.resource === undefined) demand(context.access, 'c', type);
  requireMatch(call.ifMatch, latest);
  requireAbsence(call.ifNoneMatch, latest);
  if (!ID.test(id)) throw invalid('An id has at most 64 letters, digits, hyphens and dots.');
  if (bodyId(call.body) !== id) throw invalid('The id in the body must be the id in the URL.', `${type}.id`);
  return store(context, 'PUT', type, id, call.body);
}

/** PATCH [base]/Type/id with a JSON Patch. */
export const patch: Handler = (call, context) =>
  patchOne(call, context, call.params.type ?? '', call.params.id ?? '');

/** PATCH [base]/Type?criteria */
export const conditionalPatch: Handler = (call, context) => {
  const { type = '' } = call.params;
  const existing = one(matching(context, type, call.query), 'The criteria');
  if (!existing) throw notFound(type);
  return patchOne(call, context, type, existing.id);
};

function patchOne(call: Call, context: Context, type: string, id: string): Answer {
  demand(context.access, 'u', type);
  const latest = context.tables.latest(type, id);
  requireMatch(call.ifMatch, latest);
  if (!latest?.resource) throw notFound(type);
  const patched = deepClone(latest.resource);
  const operations = patchOperations(call.body);
  // A failed "test" is how a client guards a patch, so it is a conflict and not bad syntax.
  const failed = applyPatch(patched, operations).filter((each) => each !== null);
  if (failed.length > 0)
    throw refusal(422, 'processing', 'The patch does not apply: a test failed or a path does not exist.');
  if (patched.resourceType !== latest.resource.resourceType || patched.id !== id) {
    throw invalid('A patch must not change the resourceType or the id.');
  }
  return store(context, 'PATCH', type, id, patched);
}

function patchOperations(body: unknown): Operation[] {
  const list: unknown = Array.isArray(body) ? body : binaryJson(body);
  if (
    !Array.isArray(list) ||
    !list.every((each) => typeof each === 'object' && each !== null && 'op' in each)
  ) {
    throw invalid('A patch is a JSON Patch: an array of operations (in a bundle, a Binary that holds it).');
  }
  return list as Operation[];
}

/** In a bundle, a JSON Patch travels as the base64 data of a Binary. */
function binaryJson(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('data' in body) || typeof body.data !== 'string')
    return undefined;
  try {
    return JSON.parse(Buffer.from(body.data, 'base64').toString('utf8'));
  } catch {
    throw invalid('The Binary does not hold a JSON Patch.');
  }
}

/** DELETE [base]/Type/id; deleting what is gone already succeeds, as R4 has it. */
export const remove: Handler = (call, context) =>
  removeOne(call, context, call.params.type ?? '', call.params.id ?? '');

/** DELETE [base]/Type?criteria, of at most one resource. */
export const conditionalDelete: Handler = (call, context) => {
  const { type = '' } = call.params;
  const existing = one(matching(context, type, call.query), 'The criteria');
  demand(context.access, 'd', type);
  return existing ? removeOne(call, context, type, existing.id) : { status: 204 };
};

function removeOne(call: Call, { repository, tables, access }: Context, type: string, id: string): Answer {
  demand(access, 'd', type);
  const latest = tables.latest(type, id);
  requireMatch(call.ifMatch, latest);
  if (latest?.resource) repository.remove(type, id);
  return { status: 204 };
}

function store(
  context: Context,
  method: 'POST' | 'PUT' | 'PATCH',
  type: string,
  id: string,
  body: unknown,
): Answer {
  const resource = validate(context.definitions, type, body);
  if (resource.resourceType === 'Subscription') checkSubscription(context, resource);
  const existed = context.tables.current(type, id) !== undefined;
  return about(existed ? 200 : 201, context.repository.write(method, resource, id));
}

function bodyId(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('id' in body)) return undefined;
  return typeof body.id === 'string' ? body.id : undefined;
}
