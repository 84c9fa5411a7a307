import type { Listener } from './http-server.ts';

/**
 * Answers only to its own names. A page of another site can have its own name lead to 127.0.0.1 (DNS rebinding) and
 * would then count as this site's own; its Host header gives it away. Pages asked for under another of our names
 * (127.0.0.1 for localhost) are sent to the address apps know, so that there is one set of cookies.
 */
export function onlyOwnHosts(baseUrl: string, port: number, next: Listener): Listener {
  const { host: own } = new URL(baseUrl);
  const names = new Set([own, `localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`]);
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
