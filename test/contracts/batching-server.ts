import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import type { ServerType } from '@hono/node-server';
import { addressOf, listen, stop } from '../sandbox/fhir-support.ts';

/**
 * A server as some are configured: it says that it can do transactions, runs them entry by entry, and answers
 * `transaction-response`. Every PUT comes too late, every POST is done.
 */
export async function startBatchingServer(): Promise<{
  base: string;
  done: readonly string[];
  stop(): Promise<void>;
}> {
  const done: string[] = [];
  const server: ServerType = await listen(async (request) => {
    if (request.url.endsWith('/metadata')) return Response.json(STATEMENT);
    const bundle = (await request.json()) as Bundle;
    const entry = (bundle.entry ?? []).map((one) => run(one, done));
    return Response.json({ resourceType: 'Bundle', type: 'transaction-response', entry });
  });
  return { base: `${addressOf(server)}/fhir`, done, stop: () => stop(server) };
}

const STATEMENT = {
  resourceType: 'CapabilityStatement',
  status: 'active',
  kind: 'instance',
  fhirVersion: '4.0.1',
  software: { name: 'Batching', version: '1' },
  rest: [{ mode: 'server', interaction: [{ code: 'transaction' }], resource: [] }],
};

function run({ request }: BundleEntry, done: string[]): BundleEntry {
  if (request?.method === 'GET') return { response: { status: '404 Not Found' } };
  if (request?.method === 'PUT') return { response: { status: '412 Precondition Failed' } };
  done.push(request?.url ?? '');
  return { response: { status: '201 Created', location: `${request?.url ?? ''}/new/_history/1` } };
}
