import * as oauth from 'oauth4webapi';
import { done, refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { launchContextOf } from './launch-context.ts';
import { parties } from './oauth.ts';
import type { Pending } from './pending.ts';
import type { LaunchRefusal } from './refusal.ts';
import { missingForScheduling } from './scopes.ts';
import { practitionerOf } from './sign-in.ts';
import type { SignIn } from './sign-in.ts';

/** RFC 6749, 4.1.2.1 and 5.2, and what the library itself refuses, in our words. */
function refusalOf(error: unknown, name: string): LaunchRefusal {
  if (error instanceof oauth.AuthorizationResponseError) {
    const detail = error.error_description;
    const told = detail === undefined ? {} : { detail };
    return error.error === 'access_denied'
      ? { code: 'access-denied', ...told }
      : { code: 'server-refused', error: error.error, ...told };
  }
  if (error instanceof oauth.ResponseBodyError) {
    if (error.error === 'invalid_grant') return { code: 'code-used' };
    const detail = error.error_description;
    return { code: 'server-refused', error: error.error, ...(detail === undefined ? {} : { detail }) };
  }
  if (error instanceof oauth.OperationProcessingError || error instanceof oauth.UnsupportedOperationError)
    return { code: 'bad-answer', detail: error.message };
  return { code: 'server-unreachable', name };
}

async function exchange(pending: Pending, answer: URL): Promise<oauth.TokenEndpointResponse> {
  const { server, client, options } = parties(pending.server, pending.clientId);
  const parameters = oauth.validateAuthResponse(server, client, answer, pending.state);
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    oauth.None(),
    parameters,
    pending.redirectUri,
    pending.verifier,
    options,
  );
  return oauth.processAuthorizationCodeResponse(server, client, response, { expectedNonce: pending.nonce });
}

/** When a token of a response stops working, in milliseconds since 1970. */
export function expiry(response: oauth.TokenEndpointResponse, now: number): { readonly expiresAt?: number } {
  return response.expires_in === undefined ? {} : { expiresAt: now + response.expires_in * 1000 };
}

/**
 * Turns the authorization server's answer into a signed-in person (SMART App Launch 2.2, "Obtain access token"). The
 * state has been matched to `pending` before; it is checked once more here with the rest of the answer.
 */
export async function finishSignIn(
  pending: Pending,
  answer: URL,
  now: number,
): Promise<Result<SignIn, LaunchRefusal>> {
  let response: oauth.TokenEndpointResponse;
  try {
    response = await exchange(pending, answer);
  } catch (error) {
    return refused(refusalOf(error, new URL(pending.iss).host));
  }
  const scope = response.scope ?? '';
  const types = missingForScheduling(scope);
  if (types.length > 0) return refused({ code: 'missing-scopes', types });
  const claims = oauth.getValidatedIdTokenClaims(response);
  const practitioner = practitionerOf(claims?.fhirUser ?? response.fhirUser);
  if (practitioner === undefined) return refused({ code: 'not-a-practitioner' });
  return done({
    iss: pending.iss,
    clientId: pending.clientId,
    server: pending.server,
    accessToken: response.access_token,
    ...(response.refresh_token === undefined ? {} : { refreshToken: response.refresh_token }),
    ...expiry(response, now),
    scope,
    practitioner,
    context: launchContextOf(response),
  });
}
