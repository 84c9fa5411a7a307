import type { Bundle } from '@medplum/fhirtypes';
import { addressOf, listen, stop } from '../sandbox/fhir-support.ts';

/**
 * Stands in front of a FHIR server and makes it one that runs transactions as batches, as some are configured: it says that it can
 * do them, runs entry by entry what it is sent, and answers `transaction-response`.
 */
export async function startBatchingProxy(target: string): Promise<{ base: string; close(): Promise<void> }> {
  const server = await listen(async (request) => {
    const { pathname, search } = new URL(request.url);
    const text = request.method === 'GET' ? undefined : await request.text();
    const headers = new Headers(request.headers);
    for (const name of ['host', 'connection', 'content-length', 'keep-alive']) headers.delete(name);
    const answer = await fetch(`${target}${pathname.replace(/^\/fhir/, '')}${search}`, {
      method: request.method,
      headers,
      ...(text !== undefined && { body: text.replace('"type":"transaction"', '"type":"batch"') }),
    });
    const body = (await answer.json()) as Bundle;
    const batched = text?.includes('"type":"transaction"') && body.type === 'batch-response';
    return Response.json(batched ? { ...body, type: 'transaction-response' } : body, {
      status: answer.status,
    });
  });
  return { base: `${addressOf(server)}/fhir`, close: () => stop(server) };
}
