import { practitionerId } from '../../src/domain/ids.ts';
import type { PractitionerId } from '../../src/domain/ids.ts';
import type { SmartServer } from './discover.ts';
import type { LaunchContext } from './launch-context.ts';

/** A person signed in to one server from this tab. */
export interface SignIn {
  readonly iss: string;
  readonly clientId: string;
  readonly server: SmartServer;
  readonly accessToken: string;
  readonly refreshToken?: string;
  /** Milliseconds since 1970; absent where the server did not say. */
  readonly expiresAt?: number;
  readonly scope: string;
  readonly practitioner: PractitionerId;
  readonly context: LaunchContext;
}

/** The Practitioner behind a `fhirUser` claim, relative or absolute; undefined for a patient or anyone else. */
export function practitionerOf(fhirUser: unknown): PractitionerId | undefined {
  if (typeof fhirUser !== 'string') return undefined;
  const match = /(?:^|\/)Practitioner\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/.exec(fhirUser);
  return match?.[1] === undefined ? undefined : practitionerId(match[1]);
}
