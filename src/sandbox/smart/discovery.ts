import { otherScopes } from './scope.ts';

/** What this server can do, in SMART App Launch 2.2's words. */
const capabilities = [
  'launch-ehr',
  'launch-standalone',
  'authorize-post',
  'client-public',
  'client-confidential-symmetric',
  'client-confidential-asymmetric',
  'sso-openid-connect',
  'context-banner',
  'context-style',
  'context-ehr-encounter',
  'permission-offline',
  'permission-online',
  'permission-user',
  'permission-v1',
  'permission-v2',
] as const;

/** `/fhir/.well-known/smart-configuration`: SMART App Launch 2.2, "Using well-known". */
export function smartConfiguration(baseUrl: string): Readonly<Record<string, unknown>> {
  const auth = `${baseUrl}/auth`;
  return {
    issuer: auth,
    jwks_uri: `${auth}/jwks`,
    authorization_endpoint: `${auth}/authorize`,
    token_endpoint: `${auth}/token`,
    revocation_endpoint: `${auth}/revoke`,
    introspection_endpoint: `${auth}/introspect`,
    token_endpoint_auth_methods_supported: [
      'private_key_jwt',
      'client_secret_basic',
      'client_secret_post',
      'none',
    ],
    token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: [...otherScopes, 'user/*.cruds', 'user/*.read', 'user/*.write', 'system/*.cruds'],
    capabilities,
  };
}
