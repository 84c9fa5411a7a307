import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { Answer } from '../fhir/rest/call.ts';

const CONTENT_TYPE = 'application/fhir+json; charset=utf-8';

interface Asked {
  readonly base: string;
  readonly method: string;
  /** The Prefer header: `return=minimal` leaves out what a write would echo. */
  readonly prefer?: string | null;
}

export function writeAnswer(answer: Answer, asked: Asked): Response {
  const headers = new Headers({ 'cache-control': 'no-cache' });
  const { version, status } = answer;
  if (version) {
    headers.set('etag', `W/"${version.versionId}"`);
    headers.set('last-modified', new Date(version.lastUpdated).toUTCString());
    const location = `${asked.base}/${version.type}/${version.id}/_history/${version.versionId}`;
    if (status === 201) headers.set('location', location);
    else if (asked.method !== 'GET') headers.set('content-location', location);
  }
  const resource = shown(answer.resource, asked);
  if (!resource || status === 204 || status === 304) return new Response(null, { status, headers });
  headers.set('content-type', CONTENT_TYPE);
  return new Response(JSON.stringify(resource), { status, headers });
}

function shown(resource: Resource | undefined, { prefer, method }: Asked): Resource | undefined {
  if (method === 'GET' || !prefer?.includes('return=minimal')) return resource;
  if (resource?.resourceType !== 'Bundle')
    return resource?.resourceType === 'OperationOutcome' ? resource : undefined;
  return resource.type.endsWith('-response') ? withoutEchoes(resource) : resource;
}

/** What was read stays; what was merely written is left out. */
function withoutEchoes(bundle: Bundle): Bundle {
  return {
    ...bundle,
    entry: (bundle.entry ?? []).map(({ resource, response, ...rest }) => {
      const echoed = response?.etag !== undefined && resource?.resourceType !== 'Bundle';
      return { ...rest, ...(resource && !echoed ? { resource } : {}), ...(response ? { response } : {}) };
    }),
  };
}

export function outcomeResponse(status: number, outcome: OperationOutcome): Response {
  const headers = new Headers({ 'content-type': CONTENT_TYPE, 'cache-control': 'no-cache' });
  if (status === 401) headers.set('www-authenticate', 'Bearer');
  return new Response(JSON.stringify(outcome), { status, headers });
}

/** 500, saying nothing of what went wrong inside: that could quote a record. */
export function unexpected(): Response {
  return outcomeResponse(500, {
    resourceType: 'OperationOutcome',
    issue: [
      {
        severity: 'fatal',
        code: 'exception',
        details: { text: 'The server failed. What it acknowledged before is safe; try again.' },
      },
    ],
  });
}
