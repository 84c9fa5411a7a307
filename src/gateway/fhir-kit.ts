import type { Client } from 'fhir-kit-client';
import { answerOf, faulty, faultOfNetwork, propertyOf } from './fault.ts';
import { gatewayOver } from './over-wire.ts';
import type { Answer, FhirGateway } from './port.ts';
import type { WireRequest } from './wire.ts';
import { DEFAULT_TIMEOUT_SECONDS, etagOf, timeoutSignal } from './wire.ts';

export interface FhirKitOptions {
  /** A request that takes longer counts as unavailable. */
  readonly timeoutSeconds?: number;
  /**
   * Gives the access token before each request, where it can expire; else the client's own is used. Asked again, with the
   * token that the server `refused` (401), it may give another one: then the request is sent once more.
   */
  readonly accessToken?: (refused?: string) => Promise<string>;
}

/** The gateway over fhir-kit-client 2: any FHIR R4 server, no session of its own. */
export function fhirKitGateway(client: Client, options: FhirKitOptions = {}): FhirGateway {
  return gatewayOver({
    baseUrl: client.baseUrl,
    send: (request) => send(client, options, request),
  });
}

async function send(client: Client, options: FhirKitOptions, request: WireRequest): Promise<Answer<unknown>> {
  try {
    const token = await options.accessToken?.();
    const answer = await sendWith(client, options, request, token);
    if (answer.ok || answer.fault.status !== 401 || token === undefined) return answer;
    const another = await options.accessToken?.(token);
    return another === token ? answer : await sendWith(client, options, request, another);
  } catch (thrown) {
    return faulty(faultOfNetwork(thrown));
  }
}

async function sendWith(
  client: Client,
  options: FhirKitOptions,
  request: WireRequest,
  token: string | undefined,
): Promise<Answer<unknown>> {
  try {
    const signal = timeoutSignal(options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS);
    const value = await client.request(urlOf(client.baseUrl, request.path), {
      method: request.method,
      // keepalive would limit bodies to 64 kB in browsers; no-store keeps records out of the browser's own cache
      options: {
        headers: headersOf(request, token),
        keepalive: false,
        cache: 'no-store',
        ...(signal && { signal }),
      },
      ...(request.body && { body: request.body }),
    });
    return { ok: true, value };
  } catch (thrown) {
    return failureOf(thrown);
  }
}

function headersOf(request: WireRequest, token: string | undefined): Record<string, string> {
  return {
    ...(request.body && { 'content-type': 'application/fhir+json' }),
    ...(request.ifMatch !== undefined && { 'if-match': etagOf(request.ifMatch) }),
    ...(request.noEcho && { prefer: 'return=minimal' }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
}

/** Absolute, as the client would put a slash before a query of the base itself, and after the base for bundles. */
function urlOf(baseUrl: string, path: string): string {
  const base = baseUrl.replace(/\/+$/, '');
  return path === '' || path.startsWith('?') ? `${base}${path}` : `${base}/${path}`;
}

/** The client's errors carry the whole URL in their message: only status, headers and element paths are taken. */
function failureOf(thrown: unknown): Answer<unknown> {
  const response = propertyOf(thrown, 'response');
  const status = propertyOf(response, 'status');
  if (typeof status !== 'number') return faulty(faultOfNetwork(thrown));
  const headers = propertyOf(propertyOf(thrown, 'config'), 'headers');
  const retryAfter = headers instanceof Headers ? headers.get('retry-after') : undefined;
  // a success that it threw at is one whose body it could not read
  return answerOf({ status: status < 300 ? 502 : status, retryAfter, body: propertyOf(response, 'data') });
}
