import type { ClientMetadata } from 'oidc-provider';
import type { ClientRegistration } from './clients.ts';

function authentication(client: ClientRegistration): Partial<ClientMetadata> {
  if (client.jwks !== undefined)
    return {
      token_endpoint_auth_method: 'private_key_jwt',
      jwks: { keys: client.jwks.keys.map((key) => ({ ...key, kty: key.kty ?? '' })) },
    };
  if (client.jwksUri !== undefined)
    return { token_endpoint_auth_method: 'private_key_jwt', jwks_uri: client.jwksUri };
  if (client.clientSecret !== undefined)
    return { token_endpoint_auth_method: 'client_secret_basic', client_secret: client.clientSecret };
  return { token_endpoint_auth_method: 'none' };
}

/** A registration in the words of OAuth Dynamic Client Registration (RFC 7591), which the provider reads. */
export function clientMetadata(client: ClientRegistration): ClientMetadata {
  const isApp = (client.redirectUris ?? []).length > 0;
  const grants = [
    ...(isApp ? ['authorization_code', 'refresh_token'] : []),
    ...(client.scope === undefined ? [] : ['client_credentials']),
  ];
  return {
    client_id: client.clientId,
    client_name: client.name,
    application_type: 'web',
    redirect_uris: [...(client.redirectUris ?? [])],
    response_types: isApp ? ['code'] : [],
    grant_types: grants,
    id_token_signed_response_alg: 'RS256',
    ...authentication(client),
  };
}
