import { getStatus, OperationOutcomeError } from '@medplum/core';
import { Router, type RestInteraction } from '@medplum/fhir-router';
import { notFound, Refusal, refusal } from '../refusal.ts';
import { processBundle } from './bundle.ts';
import type { Answer, Call, Context, Handler } from './call.ts';
import { splitUrl } from './conditional.ts';
import { patientEverything, searchCompartment } from './compartment-handlers.ts';
import { instanceHistory, typeHistory } from './history.ts';
import { read, vread } from './read.ts';
import { searchByPost, searchType } from './search-handlers.ts';
import {
  conditionalDelete,
  conditionalPatch,
  conditionalUpdate,
  create,
  ID,
  patch,
  remove,
  update,
} from './write.ts';
import { validateOperation } from './validate-handler.ts';

const router = new Router<Handler, RestInteraction>();
router.add('GET', ':type', searchType, 'search-type');
router.add('POST', ':type/_search', searchByPost, 'search-type');
router.add('POST', ':type', create, 'create');
router.add('PUT', ':type', conditionalUpdate, 'update');
router.add('PATCH', ':type', conditionalPatch, 'patch');
router.add('DELETE', ':type', conditionalDelete, 'delete');
router.add('GET', ':type/_history', typeHistory, 'history-type');
router.add('GET', ':type/:id', read, 'read');
router.add('PUT', ':type/:id', update, 'update');
router.add('PATCH', ':type/:id', patch, 'patch');
router.add('DELETE', ':type/:id', remove, 'delete');
router.add('GET', ':type/:id/_history', instanceHistory, 'history-instance');
router.add('GET', ':type/:id/_history/:vid', vread, 'vread');
router.add('GET', ':type/:id/:member', searchCompartment, 'search-type');
router.add('GET', 'Patient/:id/$everything', patientEverything, 'operation');
router.add('POST', 'Patient/:id/$everything', patientEverything, 'operation');
router.add('POST', ':type/$validate', validateOperation, 'operation');
router.add('POST', ':type/:id/$validate', validateOperation, 'operation');

/**
 * Does one call as one transaction. What it answers with must not be sent before `repository.settled()`.
 * @throws Refusal
 */
export function execute(call: Call, context: Context): Answer {
  if (call.method === 'POST' && /^(\?|$)/.test(call.url)) return processBundle(call.body, context, dispatch);
  return context.repository.atomically(() => dispatch(call, context));
}

/** Does one call inside a transaction that is already open. */
function dispatch(call: Call, context: Context): Answer {
  const route = findRoute(call);
  const { id } = route.params;
  // A route that names its type, like Patient/:id/$everything, is about that type.
  const type = route.params.type ?? call.url.split('/')[0];
  if (type !== undefined && !context.definitions.types.includes(type)) {
    throw refusal(404, 'not-supported', 'The URL does not start with an R4 resource type.');
  }
  if (id !== undefined && !ID.test(id)) throw notFound(type ?? 'resource');
  const query = [...new URLSearchParams(splitUrl(call.url).query)];
  return route.handler({ ...call, params: route.params, query }, context);
}

function findRoute({ method, url }: Call): { handler: Handler; params: Record<string, string> } {
  try {
    const route = router.find(method, url);
    if (route) return route;
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    throw new Refusal(getStatus(error.outcome), error.outcome);
  }
  throw refusal(404, 'not-supported', `This server has no ${method} at this URL.`);
}
