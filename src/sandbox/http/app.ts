import type { OperationOutcome } from '@medplum/fhirtypes';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Access } from '../fhir/access.ts';
import { Refusal } from '../fhir/refusal.ts';
import { capabilityStatement, describeRest, type Security } from '../fhir/rest/capability.ts';
import { execute } from '../fhir/rest/routes.ts';
import type { Store } from '../fhir/store.ts';
import { readCall } from './request.ts';
import { outcomeResponse, unexpected, writeAnswer } from './response.ts';

/** A request that may not go on, as the authorization server's side answers it. */
export interface Refused {
  readonly refused: 401 | 403;
  readonly outcome: OperationOutcome;
}

export interface FhirAppOptions {
  readonly store: Store;
  /** Path below which FHIR is served, like `/fhir`. */
  readonly basePath: string;
  /** Who is calling and what they may do. Not asked for /metadata, which is open. */
  readonly access: (request: Request) => Access | Refused | Promise<Access | Refused>;
  /** Milliseconds added to every request, for benchmarks. */
  readonly latency?: number;
  /** Where the server is reached, when that is not what the request's URL says (behind a proxy). */
  readonly origin?: string;
  /** What /metadata says about how to get in. */
  readonly security?: Security;
  /** Told of errors that are ours, without any content. */
  readonly log?: (message: string) => void;
}

/** Headers that a browser of another origin may read. */
const EXPOSED = ['ETag', 'Location', 'Content-Location', 'Last-Modified', 'WWW-Authenticate'];

/** The FHIR server as `Request → Response`. */
export function createFhirApp(options: FhirAppOptions): Hono {
  const { store, basePath, latency, log = () => undefined } = options;
  const rest = describeRest(store.definitions, options.security);
  const started = new Date().toISOString();
  const app = new Hono();
  app.use(`${basePath}/*`, cors({ origin: '*', allowMethods: METHODS, exposeHeaders: EXPOSED, maxAge: 600 }));
  app.use(async (_context, next) => {
    if (latency !== undefined) await sleep(latency);
    await next();
  });
  app.get(`${basePath}/metadata`, ({ req }) => {
    const base = baseOf(req.raw, options);
    return writeAnswer(
      { status: 200, resource: capabilityStatement(rest, base, started) },
      { base, method: 'GET' },
    );
  });
  app.all(basePath, ({ req }) => answer(req.raw, options));
  app.all(`${basePath}/*`, ({ req }) => answer(req.raw, options));
  app.onError((error) => {
    if (error instanceof Refusal) return outcomeResponse(error.status, error.outcome);
    // The message of an error can quote a record; where it was thrown can not.
    log(`A request failed: ${error.name} ${error.stack?.split('\n')[1]?.trim() ?? ''}`);
    return unexpected();
  });
  return app;
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function baseOf(request: Request, { origin, basePath }: FhirAppOptions): string {
  return `${origin ?? new URL(request.url).origin}${basePath}`;
}

async function answer(request: Request, options: FhirAppOptions): Promise<Response> {
  const { repository, definitions } = options.store;
  const access = await options.access(request);
  if ('refused' in access) return outcomeResponse(access.refused, access.outcome);
  const base = baseOf(request, options);
  const call = await readCall(request, options.basePath);
  const answered = execute(call, { repository, tables: repository.tables, definitions, access, base });
  // Nothing is answered that a crash could take back: neither an own write nor one that was read.
  await repository.settled();
  return writeAnswer(answered, { base, prefer: request.headers.get('prefer'), method: call.method });
}
