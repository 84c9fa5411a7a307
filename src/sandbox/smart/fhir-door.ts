import type { OperationOutcome } from '@medplum/fhirtypes';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import type Provider from 'oidc-provider';
import { authenticate } from './authenticate.ts';
import type { TokenAccess } from './authenticate.ts';
import { smartConfiguration } from './discovery.ts';

/** The FHIR server behind the door: a fetch handler that asks `access` what a request may do. */
export type FhirHandler = (request: Request) => Response | Promise<Response>;
export type AskAccess = (request: Request) => TokenAccess;
export type MakeFhir = (access: AskAccess, baseUrl: string) => FhirHandler | Promise<FhirHandler>;

export type FhirDoor = {
  readonly app: Hono;
  /** The EHR's own way in: no token, no door. */
  readonly inside: FhirHandler;
};

const everything: TokenAccess = { allows: () => true, who: 'sandbox' };
const nothing: TokenAccess = { allows: () => false, who: 'nobody' };

function outcome(code: 'login' | 'unknown', text: string): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, details: { text } }] };
}

const realm = 'Sandbox EHR';

function unauthorized(code: 'missing' | 'malformed' | 'unknown', explanation: string): Response {
  // RFC 6750, section 3.1: no error code when the request carried no token at all.
  const error = { missing: '', malformed: ', error="invalid_request"', unknown: ', error="invalid_token"' }[
    code
  ];
  const described = code === 'missing' ? '' : `, error_description="${explanation.replaceAll('"', "'")}"`;
  return new Response(JSON.stringify(outcome('login', explanation)), {
    status: 401,
    headers: {
      'content-type': 'application/fhir+json; charset=utf-8',
      'www-authenticate': `Bearer realm="${realm}"${error}${described}`,
      'cache-control': 'no-store',
    },
  });
}

/**
 * Stands before the FHIR server: answers SMART discovery, lets /metadata through, and turns every other request's token
 * into what it may do. The FHIR server asks for that by the request itself, so nothing can be smuggled in by a header.
 */
export async function createFhirDoor(
  options: { readonly provider: Provider; readonly baseUrl: string; readonly fhirUrl: string },
  fhir: MakeFhir,
): Promise<FhirDoor> {
  const held = new WeakMap<Request, TokenAccess>();
  const handler = await fhir((request) => held.get(request) ?? nothing, options.baseUrl);
  const withAccess = (request: Request, access: TokenAccess): Response | Promise<Response> => {
    held.set(request, access);
    return handler(request);
  };
  const app = new Hono();
  app.use(
    '/fhir/*',
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      exposeHeaders: [
        'ETag',
        'Location',
        'Content-Location',
        'Last-Modified',
        'WWW-Authenticate',
        'Retry-After',
      ],
      maxAge: 600,
    }),
  );
  app.get('/fhir/.well-known/smart-configuration', (c) => c.json(smartConfiguration(options.baseUrl)));
  app.get('/fhir/metadata', (c) => withAccess(c.req.raw, nothing));
  app.all('/fhir/*', async (c) => {
    const found = await authenticate(options.provider, options.fhirUrl, c.req.header('authorization'));
    return found.ok
      ? withAccess(c.req.raw, found.access)
      : unauthorized(found.refusal.code, found.refusal.explanation);
  });
  return { app, inside: (request) => withAccess(request, everything) };
}
