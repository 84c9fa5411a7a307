import type { Subscription } from '@medplum/fhirtypes';
import type { Stored } from '../store/version.ts';

/** A subscriber that takes longer than this has not taken it. */
const TIMEOUT_MS = 10_000;

/**
 * Notifies a rest-hook endpoint of one version: a POST with the channel's headers, and with the resource when
 * the channel asks for a payload.
 * @returns undefined when it was taken, else why not, in words without any content.
 */
export async function send(
  channel: Subscription['channel'],
  resource: Stored,
  stopped: AbortSignal,
): Promise<string | undefined> {
  try {
    const headers = new Headers((channel.header ?? []).map(splitHeader));
    if (channel.payload !== undefined) headers.set('content-type', 'application/fhir+json');
    const response = await fetch(channel.endpoint ?? '', {
      method: 'POST',
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(TIMEOUT_MS)]),
      ...(channel.payload === undefined ? {} : { body: JSON.stringify(resource) }),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `the endpoint answered ${response.status}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? 'the endpoint did not answer'
      : 'the endpoint could not be reached';
  }
}

/** `Authorization: Bearer x` as its name and value. */
export function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
