import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

/** What the EHR's page handlers have at hand: the Node exchange, and where their forms and frames may lead besides this site. */
export type PageEnv = {
  Bindings: HttpBindings;
  Variables: { targets: readonly string[] };
};

export type PageContext = Context<PageEnv>;

/** Chromium applies `form-action` to where a post is redirected in the end, so the app's own address has to be named; a frame's too. */
export function permitTarget(c: PageContext, url: string | undefined): void {
  const origin = URL.parse(url ?? '')?.origin;
  if (origin !== undefined && origin !== 'null') c.set('targets', [origin]);
}

/** Pages of the EHR run no script at all and may be framed by this site only. */
export const pageHeaders: MiddlewareHandler<PageEnv> = async (c, next) => {
  c.set('targets', []);
  await next();
  if (!(c.res.headers.get('content-type') ?? '').startsWith('text/html')) return;
  const places = ["'self'", ...c.get('targets')].join(' ');
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'self'; img-src 'self'; frame-src ${places}; form-action ${places}; ` +
      "frame-ancestors 'self'; base-uri 'none'",
  );
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Content-Type-Options', 'nosniff');
};
