import type { OperationOutcome } from '@medplum/fhirtypes';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Access } from '../fhir/access.ts';
import { Refusal } from '../fhir/refusal.ts';
import { capabilityStatement } from '../fhir/rest/capability.ts';
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
  /** Told of errors that are ours, without any content. */
  readonly log?: (message: string) => void;
}

/** The FHIR server as `Request → Response`. */
export function createFhirApp(options: FhirAppOptions): Hono {
  const { store, basePath, log = () => undefined } = options;
  const app = new Hono();
  const started = new Date().toISOString();
  app.use(
    `${basePath}/*`,
    cors({
      origin: '*',
      allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
      allowHeaders: [
        'Authorization',
        'Content-Type',
        'Accept',
        'Prefer',
        'If-Match',
        'If-None-Match',
        'If-None-Exist',
        'Cache-Control',
      ],
      exposeHeaders: ['ETag', 'Location', 'Content-Location', 'Last-Modified', 'WWW-Authenticate'],
      maxAge: 600,
    }),
  );
  const handle = async (request: Request): Promise<Response> => {
    const base = `${options.origin ?? new URL(request.url).origin}${basePath}`;
    try {
      if (options.latency !== undefined) await sleep(options.latency);
      if (request.method === 'GET' && new URL(request.url).pathname === `${basePath}/metadata`) {
        return writeAnswer(
          { status: 200, resource: capabilityStatement(store.definitions, base, started) },
          { base, prefer: null, method: 'GET' },
        );
      }
      const access = await options.access(request);
      if ('refused' in access) return outcomeResponse(access.refused, access.outcome);
      const call = await readCall(request, basePath);
      const { repository, definitions } = store;
      const answer = execute(call, { repository, tables: repository.tables, definitions, access, base });
      // Nothing is answered that a crash could take back: neither an own write nor one that was read.
      await repository.settled();
      return writeAnswer(answer, { base, prefer: request.headers.get('prefer'), method: call.method });
    } catch (error) {
      if (error instanceof Refusal) return outcomeResponse(error.status, error.outcome);
      log(
        `${request.method} failed: ${error instanceof Error ? `${error.name} ${error.stack?.split('\n')[1]?.trim() ?? ''}` : 'unknown'}`,
      );
      return unexpected();
    }
  };
  app.all(basePath, ({ req }) => handle(req.raw));
  app.all(`${basePath}/*`, ({ req }) => handle(req.raw));
  return app;
}
