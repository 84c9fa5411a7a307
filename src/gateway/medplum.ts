import type { MedplumRequestOptions } from '@medplum/core';
import { getStatus, OperationOutcomeError } from '@medplum/core';
import { answerOf, faulty, faultOfNetwork, faultOfStatus, propertyOf } from './fault.ts';
import { gatewayOver } from './over-wire.ts';
import type { Answer, FhirGateway } from './port.ts';
import type { WireRequest } from './wire.ts';
import { DEFAULT_TIMEOUT_SECONDS, etagOf, timeoutSignal } from './wire.ts';

export interface MedplumOptions {
  /** A request that takes longer counts as unavailable. */
  readonly timeoutSeconds?: number;
}

/** What is needed of a MedplumClient. Bots are given the server's own, which up to version 5.0 has no `wrappedFetch`. */
export interface MedplumHttp {
  fhirUrl(): URL;
  get(url: string, options: MedplumRequestOptions): Promise<unknown>;
  post(url: string, body: unknown, contentType: string, options: MedplumRequestOptions): Promise<unknown>;
  put(url: string, body: unknown, contentType: string, options: MedplumRequestOptions): Promise<unknown>;
  wrappedFetch?(url: string, options: RequestInit): Promise<Response>;
}

type WrappedFetch = NonNullable<MedplumHttp['wrappedFetch']>;

/**
 * The gateway over a MedplumClient, on Medplum and (with `extendedMode: false`) on any FHIR R4 server. The client brings base
 * URL, token and its renewal; its cache, batching and retries are passed by.
 */
export function medplumGateway(client: MedplumHttp, options: MedplumOptions = {}): FhirGateway {
  return gatewayOver({
    baseUrl: baseOf(client),
    send: (request) => send(client, options, request),
  });
}

function baseOf(client: MedplumHttp): string {
  return client.fhirUrl().toString().replace(/\/+$/, '');
}

async function send(
  client: MedplumHttp,
  options: MedplumOptions,
  request: WireRequest,
): Promise<Answer<unknown>> {
  const url = urlOf(client, request.path);
  const init = initOf(options, request);
  try {
    return await (client.wrappedFetch
      ? byResponse(client.wrappedFetch.bind(client), url, init)
      : byOutcome(client, url, init));
  } catch (thrown) {
    return faulty(faultOfNetwork(thrown));
  }
}

function urlOf(client: MedplumHttp, path: string): string {
  const base = baseOf(client);
  return path === '' || path.startsWith('?') ? `${base}${path}` : `${base}/${path}`;
}

function initOf(options: MedplumOptions, request: WireRequest): MedplumRequestOptions {
  const signal = timeoutSignal(options.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS);
  return {
    method: request.method,
    headers: {
      Accept: 'application/fhir+json',
      ...(request.body && { 'Content-Type': 'application/fhir+json' }),
      ...(request.noEcho && { Prefer: 'return=minimal' }),
      ...(request.ifMatch !== undefined && { 'If-Match': etagOf(request.ifMatch) }),
    },
    ...(request.body && { body: JSON.stringify(request.body) }),
    ...(signal && { signal }),
    cache: 'no-store',
    maxRetries: 0,
    disableAutoBatch: true,
  };
}

/** With the HTTP response itself: status, headers, body. */
async function byResponse(
  wrappedFetch: WrappedFetch,
  url: string,
  init: MedplumRequestOptions,
): Promise<Answer<unknown>> {
  const response = await wrappedFetch(url, init);
  const text = await response.text();
  const body = parsedJson(text);
  const unread = response.ok && body === undefined;
  const retryAfter = response.headers.get('retry-after');
  return answerOf({ status: unread ? 502 : response.status, retryAfter, body });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** By the outcome that the client throws; Medplum's own outcomes say their status by their id. */
async function byOutcome(
  client: MedplumHttp,
  url: string,
  init: MedplumRequestOptions,
): Promise<Answer<unknown>> {
  const { body, method, ...given } = init;
  const rest = { ...given, cache: 'no-cache' as const };
  const type = 'application/fhir+json';
  try {
    if (method === 'POST') return { ok: true, value: await client.post(url, body, type, rest) };
    if (method === 'PUT') return { ok: true, value: await client.put(url, body, type, rest) };
    return { ok: true, value: await client.get(url, rest) };
  } catch (thrown) {
    const outcome = thrown instanceof OperationOutcomeError ? thrown.outcome : propertyOf(thrown, 'outcome');
    if (!isOutcome(outcome)) throw thrown;
    return faulty(faultOfStatus(getStatus(outcome), outcome));
  }
}

function isOutcome(value: unknown): value is OperationOutcomeError['outcome'] {
  return propertyOf(value, 'resourceType') === 'OperationOutcome';
}
