import { errors, interactionPolicy } from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { createMemoryAdapter } from './adapter.ts';
import { assertBackendAssertion } from './assertion.ts';
import { checkAudience, checkLaunch, checkScopes } from './authorize-checks.ts';
import { clientMetadata } from './client-metadata.ts';
import { grantForService } from './grant-scopes.ts';
import type { ProviderOptions } from './provider-options.ts';
import { otherScopes } from './scope.ts';

/** Backend tokens are short: SMART Backend Services recommends at most five minutes. */
const serviceTokenSeconds = 300;
const refreshSeconds = 14 * 24 * 3600;

type Features = NonNullable<Configuration['features']>;

function requestedScope(ctx: KoaContextWithOIDC): string {
  const scope = ctx.oidc.params?.scope;
  return typeof scope === 'string' ? scope : '';
}

/** The scopes of a backend service's token: registered and asked for. @throws InvalidScope when that is none */
function serviceScopes(ctx: KoaContextWithOIDC, { clients }: ProviderOptions): string {
  checkScopes(requestedScope(ctx));
  const client = clients.find(({ clientId }) => clientId === ctx.oidc.client?.clientId);
  const { granted, refused } = grantForService(requestedScope(ctx), client?.scope ?? '');
  if (granted.length > 0) return granted.join(' ');
  throw new errors.InvalidScope(
    refused.length === 0
      ? 'name the system/ scopes you need in the scope parameter'
      : 'none of the requested scopes is registered for this client',
    refused.join(' '),
  );
}

/** The FHIR server as the one resource that tokens are for, with the scopes of this request or its grant. */
function fhirResource(options: ProviderOptions): Features['resourceIndicators'] {
  const { fhirUrl } = options;
  return {
    enabled: true,
    defaultResource: () => fhirUrl,
    useGrantedResource: () => true,
    getResourceServerInfo: (ctx, resource) => {
      if (resource !== fhirUrl)
        throw new errors.InvalidTarget('tokens are issued for the FHIR base URL only');
      const isService = ctx.oidc.params?.grant_type === 'client_credentials';
      const scope = isService
        ? serviceScopes(ctx, options)
        : (ctx.oidc.entities.Grant?.getResourceScope(fhirUrl) ?? requestedScope(ctx));
      return { scope, audience: fhirUrl, accessTokenFormat: 'opaque' };
    },
  };
}

function features(options: ProviderOptions): Features {
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    rpInitiatedLogout: { enabled: false },
    userinfo: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: {
      enabled: true,
      allowedPolicy: (_, client, token) => token.clientId === client.clientId,
    },
    introspection: {
      enabled: true,
      allowedPolicy: (_, client, token) =>
        client.clientAuthMethod !== 'none' || token.clientId === client.clientId,
    },
    resourceIndicators: fhirResource(options),
  };
}

/** Every authorization goes through our own page, which answers both: there is no sign-on memory but the EHR's own. */
function interactions(): Configuration['interactions'] {
  const { Prompt, Check } = interactionPolicy;
  const policy = interactionPolicy.base();
  policy.clear();
  policy.add(
    new Prompt(
      { name: 'login', requestable: true },
      new Check('not_signed_in', 'sign in to the EHR', ({ oidc }) => oidc.result?.login === undefined),
    ),
  );
  policy.add(
    new Prompt(
      { name: 'consent', requestable: true },
      new Check('not_granted', 'nothing granted yet', ({ oidc }) => oidc.result?.consent === undefined),
    ),
  );
  return { policy, url: (_, interaction) => `/auth/interaction/${interaction.uid}` };
}

function people({ users, fhirUrl, grants }: ProviderOptions): Configuration {
  return {
    claims: { openid: ['sub'], fhirUser: ['fhirUser'], profile: ['name', 'profile'] },
    findAccount: async (_, userId) => {
      const user = await users.find(userId);
      if (user === undefined) return undefined;
      const fhirUser = `${fhirUrl}/${user.reference}`;
      const claims = { sub: userId, fhirUser, profile: fhirUser, name: user.name };
      return { accountId: userId, claims: () => claims };
    },
    loadExistingGrant: async ({ oidc }) => {
      const grantId = oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : oidc.provider.Grant.find(grantId);
    },
    // Introspection answers with these: SMART App Launch 2.2, "Token introspection".
    extraTokenClaims: (_, token) => {
      const held = 'grantId' in token ? grants.get(token.grantId) : undefined;
      if (held === undefined) return undefined;
      return { fhirUser: `${fhirUrl}/Practitioner/${held.userId}`, ...held.context };
    },
  };
}

function lifetimes({ accessTokenSeconds }: ProviderOptions): Configuration {
  return {
    clockTolerance: 0,
    ttl: {
      AccessToken: accessTokenSeconds,
      ClientCredentials: Math.min(serviceTokenSeconds, accessTokenSeconds),
      AuthorizationCode: 60,
      IdToken: 3600,
      RefreshToken: refreshSeconds,
      Grant: refreshSeconds,
      Interaction: 600,
      Session: 600,
    },
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    issueRefreshToken: (_, client, source) =>
      client.grantTypeAllowed('refresh_token') &&
      (source.scopes.has('offline_access') || source.scopes.has('online_access')),
  };
}

/**
 * Fetches the keys behind a registered `jwksUri`. Those are written down by whoever runs the sandbox and are on this very
 * machine as a rule, which the provider's own guard against internal addresses would refuse: so without its dispatcher.
 */
const fetchKeys: Configuration['fetch'] = (url, { method, headers, signal } = {}) =>
  fetch(url, {
    redirect: 'error',
    ...(method === undefined ? {} : { method }),
    ...(headers === undefined ? {} : { headers }),
    ...(signal === undefined ? {} : { signal }),
  });

/** The provider's whole configuration: what SMART App Launch 2.2 asks for, and nothing else switched on. */
export function configuration(options: ProviderOptions): Configuration {
  const { fhirUrl, launches, signingKey } = options;
  return {
    ...people(options),
    ...lifetimes(options),
    adapter: createMemoryAdapter(),
    clients: options.clients.map(clientMetadata),
    jwks: { keys: [{ ...signingKey, kty: signingKey.kty ?? '' }] },
    cookies: { keys: [crypto.randomUUID()] },
    scopes: [...otherScopes],
    responseTypes: ['code'],
    pkce: { required: () => true },
    clientAuthMethods: ['none', 'private_key_jwt', 'client_secret_basic', 'client_secret_post'],
    enabledJWA: { clientAuthSigningAlgValues: ['RS384', 'ES384'] },
    assertJwtClientAuthClaimsAndHeader: assertBackendAssertion,
    extraParams: {
      aud: (ctx, aud) => {
        checkAudience(aud, fhirUrl);
        checkScopes(requestedScope(ctx));
      },
      launch: (ctx, launch, client) => checkLaunch(launch, requestedScope(ctx), client.clientId, launches),
    },
    fetch: fetchKeys,
    interactions: interactions(),
    clientBasedCORS: (_, origin, client) =>
      (client.redirectUris ?? []).some((uri) => URL.parse(uri)?.origin === origin),
    routes: {
      authorization: '/authorize',
      token: '/token',
      revocation: '/revoke',
      introspection: '/introspect',
      jwks: '/jwks',
    },
    features: features(options),
    renderError: async (ctx, out) => {
      ctx.type = 'html';
      ctx.body = await options.errorPage(
        'This app could not be opened',
        `${out.error_description ?? out.error}. Go back to the EHR and open the app again.`,
      );
    },
  };
}
