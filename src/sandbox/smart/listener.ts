import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { splitScopes } from './scope.ts';

/**
 * oidc-provider lets `offline_access` through only where the person is asked for consent (OpenID Connect Core 1.0,
 * section 11). SMART apps don't send `prompt`, and our page always asks: so say it for them.
 */
function withPrompt(path: string): string {
  if (!path.startsWith('/authorize?')) return path;
  const query = new URLSearchParams(path.slice('/authorize?'.length));
  const scopes = splitScopes(query.get('scope') ?? undefined);
  if (!scopes.includes('offline_access') || query.has('prompt')) return path;
  query.set('prompt', 'consent');
  return `/authorize?${query.toString()}`;
}

/** The EHR's own cookie says who is signed in; a second memory of that in the provider could only disagree with it. */
function withoutCookie(header: string | undefined, name: string): string | undefined {
  const kept = (header ?? '').split(/;\s*/).filter((pair) => !pair.startsWith(name));
  return kept.length === 0 ? undefined : kept.join('; ');
}

/** Mounts the provider under `/auth` of a server whose public address is `baseUrl`, whatever Host header is sent. */
export function createAuthListener(
  provider: Provider,
  baseUrl: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  const callback = provider.callback();
  const { host, protocol } = new URL(baseUrl);
  const sessionCookie = provider.cookieName('session');
  return (request, response) => {
    const path = withPrompt((request.url ?? '').slice('/auth'.length));
    const cookie = withoutCookie(request.headers.cookie, sessionCookie);
    request.headers.host = host;
    request.headers['x-forwarded-host'] = host;
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
    if (cookie === undefined) delete request.headers.cookie;
    else request.headers.cookie = cookie;
    Object.assign(request, { originalUrl: `/auth${path}`, url: path });
    void callback(request, response);
  };
}
