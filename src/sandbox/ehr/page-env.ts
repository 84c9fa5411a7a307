import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';

/** What the EHR's page handlers have at hand: the Node exchange, and where their forms may lead besides this site. */
export type PageEnv = {
  Bindings: HttpBindings;
  Variables: { formTargets: readonly string[] };
};

export type PageContext = Context<PageEnv>;

/** Chromium applies `form-action` to where a post is redirected in the end, so the app's own address has to be named. */
export function permitFormTarget(c: PageContext, url: string | undefined): void {
  const origin = URL.parse(url ?? '')?.origin;
  if (origin !== undefined && origin !== 'null') c.set('formTargets', [origin]);
}

/** Pages of the EHR run no script at all and may be framed by this site only. */
export const pageHeaders: MiddlewareHandler<PageEnv> = async (c, next) => {
  c.set('formTargets', []);
  await next();
  if (!(c.res.headers.get('content-type') ?? '').startsWith('text/html')) return;
  const formAction = ["'self'", ...c.get('formTargets')].join(' ');
  c.header(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'self'; img-src 'self'; frame-src 'self'; form-action ${formAction}; ` +
      "frame-ancestors 'self'; base-uri 'none'",
  );
  c.header('Cache-Control', 'no-store');
  c.header('Referrer-Policy', 'same-origin');
  c.header('X-Content-Type-Options', 'nosniff');
};
