import type { HttpMethod } from '@medplum/fhir-router';
import { invalid, refusal } from '../fhir/refusal.ts';
import type { Call } from '../fhir/rest/call.ts';
import { requireJson } from '../fhir/search/query.ts';

/** Bodies larger than this are refused. */
const MAX_BODY = 4 * 1024 * 1024;

const JSON_TYPES = new Set(['application/fhir+json', 'application/json', 'application/json+fhir']);
const PATCH_TYPES = new Set(['application/json-patch+json']);
const FORM = 'application/x-www-form-urlencoded';

/**
 * Parses a request at the door.
 * @throws 400 malformed, 406 when only XML would be accepted, 413 too large, 415 wrong content type.
 */
export async function readCall(request: Request, basePath: string): Promise<Call> {
  const { pathname, search } = new URL(request.url);
  requireAcceptable(request.headers.get('accept'));
  const call = {
    method: (request.method === 'HEAD' ? 'GET' : request.method) as HttpMethod,
    url: decode(pathname.slice(basePath.length).replace(/^\/+|\/+$/g, '')) + search,
    ifMatch: request.headers.get('if-match') ?? undefined,
    ifNoneMatch: request.headers.get('if-none-match') ?? undefined,
    ifNoneExist: request.headers.get('if-none-exist') ?? undefined,
  };
  return { ...call, ...(await readBody(request)) };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalid('The URL is not properly encoded.');
  }
}

function requireAcceptable(accept: string | null): void {
  if (accept === null) return;
  const types = accept.split(',').map((type) => type.split(';')[0]?.trim().toLowerCase() ?? '');
  const json = types.some((type) => type === '*/*' || type === 'application/*' || type.includes('json'));
  // A browser that asks for a page gets JSON too; only who insists on XML is sent away.
  if (!json && types.every((type) => type.includes('xml') && type.includes('fhir'))) requireJson('xml');
}

async function readBody(request: Request): Promise<Pick<Call, 'body' | 'form'>> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'DELETE') return {};
  const text = await readText(request);
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (new URL(request.url).pathname.endsWith('/_search')) {
    if (text === '') return { form: [] };
    if (type !== FORM) throw unsupported(`POST _search takes ${FORM}.`);
    return { form: [...new URLSearchParams(text)] };
  }
  if (request.method === 'PATCH') {
    if (!PATCH_TYPES.has(type)) throw unsupported('PATCH takes application/json-patch+json.');
  } else if (!JSON_TYPES.has(type)) {
    if (text === '' && request.method === 'POST') return {};
    throw unsupported('Send application/fhir+json.');
  }
  return { body: parseJson(text) };
}

function unsupported(text: string): Error {
  return refusal(415, 'not-supported', text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid('The body is not well-formed JSON.');
  }
}

/** Reads no more than it must: a body that is too large is left on the line. */
async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BODY) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(): Error {
  return refusal(413, 'too-long', `The body is larger than ${MAX_BODY / 1024 / 1024} MB. Split it.`);
}
