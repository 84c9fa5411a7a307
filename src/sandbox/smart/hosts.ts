import type { Listener } from './http-server.ts';

/**
 * Answers only to its own names. A page of another site can have its own name lead to 127.0.0.1 (DNS rebinding) and
 * would then count as this site's own; its Host header gives it away. Pages asked for under another of our names
 * (127.0.0.1 for localhost) are sent to the address apps know, so that there is one set of cookies.
 * @param appOrigins dev servers of the app, which pass requests on under their own name
 */
export function onlyOwnHosts(
  { baseUrl, port, appOrigins }: { baseUrl: string; port: number; appOrigins: readonly string[] },
  next: Listener,
): Listener {
  const { host: own } = new URL(baseUrl);
  const local = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  const names = new Set([own, ...local, ...appOrigins.map((origin) => new URL(origin).host)]);
  return (request, response) => {
    const { host = '', accept = '' } = request.headers;
    if (!names.has(host)) {
      response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`This server answers at ${baseUrl} only.\n`);
      return;
    }
    const isPage = request.method === 'GET' && accept.includes('text/html');
    if (host !== own && isPage) {
      response.writeHead(307, { location: `${baseUrl}${request.url ?? '/'}` });
      response.end();
      return;
    }
    next(request, response);
  };
}
