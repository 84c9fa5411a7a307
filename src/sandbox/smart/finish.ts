import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { GrantContexts } from './grant-contexts.ts';
import { grantForUser } from './grant-scopes.ts';
import type { LaunchContext } from './launches.ts';
import { otherScopes } from './scope.ts';
import type { User } from './users.ts';

/** The HTTP exchange that an authorization's page runs in: the provider reads its own cookie from it. */
export type Exchange = { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse };

/** An authorization request that waits for a person's answer. */
export type Waiting = {
  readonly clientId: string;
  readonly scope: string;
  readonly redirectUri: string;
  readonly launch: string | undefined;
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The request that waits behind this page; `undefined` when it was answered already, has expired or is another browser's. */
export async function waitingOn(provider: Provider, exchange: Exchange): Promise<Waiting | undefined> {
  const details = await provider
    .interactionDetails(exchange.incoming, exchange.outgoing)
    .catch(() => undefined);
  if (details === undefined) return undefined;
  const { client_id, scope, redirect_uri, launch } = details.params;
  return {
    clientId: text(client_id),
    scope: text(scope),
    redirectUri: text(redirect_uri),
    launch: typeof launch === 'string' ? launch : undefined,
  };
}

/** Tells the app no, with the reason. Returns where the browser goes next. */
export function refuse(provider: Provider, exchange: Exchange, reason: string): Promise<string> {
  return provider.interactionResult(
    exchange.incoming,
    exchange.outgoing,
    { error: 'access_denied', error_description: reason },
    { mergeWithLastSubmission: false },
  );
}

export type Allowed = { readonly user: User; readonly context: LaunchContext; readonly ehrSession: string };

/**
 * Grants what the person's role allows of what the app asked for, and remembers the launch context for the token
 * response. Returns where the browser goes next.
 */
export async function allow(
  provider: Provider,
  exchange: Exchange,
  waiting: Waiting,
  allowed: Allowed,
  server: { readonly fhirUrl: string; readonly grants: GrantContexts },
): Promise<string> {
  const { user, context, ehrSession } = allowed;
  const { granted } = grantForUser(waiting.scope, user.kind);
  const known: readonly string[] = otherScopes;
  const identity = granted.filter((scope) => known.includes(scope));
  if (granted.length === 0)
    return refuse(provider, exchange, `nothing that was asked for is open to the role "${user.title}"`);

  // The provider issues what was both asked for and granted: a scope narrowed type by type has to be asked for so.
  const details = await provider.interactionDetails(exchange.incoming, exchange.outgoing);
  details.params.scope = granted.join(' ');
  await details.persist();

  const grant = new provider.Grant({ accountId: user.id, clientId: waiting.clientId });
  grant.addOIDCScope(identity.join(' '));
  grant.addResourceScope(server.fhirUrl, granted.join(' '));
  const grantId = await grant.save();
  const online = granted.includes('online_access');
  server.grants.set(grantId, { userId: user.id, context, ehrSession, online });
  return provider.interactionResult(
    exchange.incoming,
    exchange.outgoing,
    { login: { accountId: user.id }, consent: { grantId } },
    { mergeWithLastSubmission: false },
  );
}

/** Ends what was granted for as long as the person is signed in to the EHR (`online_access`). */
export async function endOnlineGrants(
  provider: Provider,
  grants: GrantContexts,
  ehrSession: string,
): Promise<void> {
  for (const grantId of grants.onlineOf(ehrSession)) {
    await provider.AccessToken.revokeByGrantId(grantId);
    await provider.RefreshToken.revokeByGrantId(grantId);
    await provider.AuthorizationCode.revokeByGrantId(grantId);
    await (await provider.Grant.find(grantId))?.destroy();
    grants.delete(grantId);
  }
}
