import type { Resource } from '@medplum/fhirtypes';
import type { Answer } from './port.ts';

/** One HTTP request to a FHIR server. `path` is relative to the base; empty for bundles. */
export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body?: Resource;
  /** Version that the resource must still have. */
  readonly ifMatch?: string;
  /** What is written need not be sent back (`Prefer: return=minimal`); a server may do so all the same. */
  readonly noEcho?: true;
}

/** What an adapter has to bring: one request, one answer, nothing retried, nothing cached. The value is the parsed body. */
export interface Wire {
  readonly baseUrl: string;
  send(request: WireRequest): Promise<Answer<unknown>>;
}

/** How long a request may take before it counts as unavailable. */
export const DEFAULT_TIMEOUT_SECONDS = 30;

/** A signal that aborts after `seconds`; `undefined` in a bot's bare context, where the server sets the time. */
export function timeoutSignal(seconds: number): AbortSignal | undefined {
  return typeof AbortSignal === 'undefined' ? undefined : AbortSignal.timeout(seconds * 1000);
}

/** `W/"3"`: quoted, as Medplum overwrites on an unquoted one. https://hl7.org/fhir/R4/http.html#concurrency */
export function etagOf(versionId: string): string {
  return `W/"${versionId}"`;
}
