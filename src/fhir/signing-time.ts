import type { Organization } from '@medplum/fhirtypes';
import { checkSigningTime, DEFAULT_SIGNING_TIME, type SigningTime } from '../domain/record/signing-time.ts';
import { compact } from './build.ts';
import { extensionIn, replaced } from './extension.ts';
import { EXTENSION } from './systems.ts';

/** Within what time a clinic wants its notes signed; the usual time where it does not say, or says what cannot be. */
export function signingTimeIn(from: Organization | undefined): SigningTime {
  const extension = extensionIn(from, EXTENSION.signingTime);
  const days = extensionIn(extension, 'days')?.valueUnsignedInt;
  const business = extensionIn(extension, 'business')?.valueBoolean;
  if (days === undefined || business === undefined) return DEFAULT_SIGNING_TIME;
  const time = checkSigningTime({ days, count: business ? 'business' : 'calendar' });
  return time.ok ? time.value : DEFAULT_SIGNING_TIME;
}

/** The clinic with this time; everything else of it stays. */
export function withSigningTime(resource: Organization, { days, count }: SigningTime): Organization {
  const fresh = {
    url: EXTENSION.signingTime,
    extension: [
      { url: 'days', valueUnsignedInt: days },
      { url: 'business', valueBoolean: count === 'business' },
    ],
  };
  return compact<Organization>({
    ...resource,
    extension: replaced(resource, [EXTENSION.signingTime], [fresh]),
  });
}
