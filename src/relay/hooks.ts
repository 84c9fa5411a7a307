import { timingSafeEqual } from 'node:crypto';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';

export interface HookServer {
  /** Where deliveries are to be sent. */
  readonly url: string;
  close(): Promise<void>;
}

export interface HookOptions {
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  /** What the Subscription's `Authorization` header must carry. */
  readonly secret: string;
  /** The address under which the FHIR server reaches this one, where it is not `http://host:port`. */
  readonly publicUrl?: string;
  readonly onHint: () => void;
}

/**
 * Takes rest-hook deliveries. What is delivered is not read: a delivery is a hint to look at the open Tasks (rule 7), so
 * an empty, repeated or forged one can do no harm beyond a look.
 */
export async function startHooks(options: HookOptions): Promise<HookServer> {
  const expected = Buffer.from(`Bearer ${options.secret}`);
  const app = new Hono();
  app.on(['POST', 'PUT'], '/hook/*', (context) => {
    const given = Buffer.from(context.req.header('authorization') ?? '');
    const known = given.length === expected.length && timingSafeEqual(given, expected);
    if (!known) return context.text("The delivery does not carry this relay's secret.", 401);
    options.onHint();
    return context.body(null, 200);
  });
  const { server, port } = await listen(app, options);
  return {
    url: `${options.publicUrl ?? `http://${options.host}:${port}`}/hook/task`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function listen(app: Hono, { host, port }: HookOptions): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port }, (info) =>
      resolve({ server, port: info.port }),
    );
    server.once('error', reject);
  });
}
