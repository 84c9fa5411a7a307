import { errors } from 'oidc-provider';
import type { Launches } from './launches.ts';
import { scopeProblems, splitScopes } from './scope.ts';

/** `aud` must name this FHIR server: a token meant for it must not be asked for in another's name. */
export function checkAudience(aud: unknown, fhirUrl: string): void {
  if (typeof aud !== 'string' || aud === '')
    throw new errors.InvalidRequest(`aud is missing: it must be the FHIR base URL, ${fhirUrl}`);
  if (aud !== fhirUrl && aud !== `${fhirUrl}/`)
    throw new errors.InvalidRequest(`aud names another server: it must be the FHIR base URL, ${fhirUrl}`);
}

/** An EHR launch has both the `launch` scope and a launch value that this EHR gave to this app and that still holds. */
export function checkLaunch(launch: unknown, scope: string, clientId: string, launches: Launches): void {
  const asksForLaunch = splitScopes(scope).includes('launch');
  if (launch === undefined && !asksForLaunch) return;
  if (launch === undefined)
    throw new errors.InvalidRequest(
      'the launch scope needs the launch value from the EHR: without one, leave the scope out for a standalone launch',
    );
  if (!asksForLaunch) throw new errors.InvalidRequest('a launch value needs the launch scope beside it');
  const held = typeof launch === 'string' ? launches.peek(launch) : undefined;
  if (held === undefined)
    throw new errors.InvalidRequest(
      'the launch value is unknown, used or expired: open the app from the EHR again',
    );
  if (held.clientId !== clientId)
    throw new errors.InvalidRequest('the launch value was given to another app');
}

/** A scope that means a FHIR resource but is malformed is refused with the reason: ignoring it would hide a mistake. */
export function checkScopes(scope: string): void {
  const [problem] = scopeProblems(scope);
  if (problem !== undefined) throw new errors.InvalidScope(problem.reason, problem.scope);
}
