import type { Organization } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { DEFAULT_POSITIONAL_WORDS } from '../domain/guard/types.ts';
import { DEFAULT_SIGNING_TIME } from '../domain/record/signing-time.ts';
import { positionalWordsFromFhir, withPositionalWords } from './positional-words.ts';
import { signingTimeIn, withSigningTime } from './signing-time.ts';
import { EXTENSION } from './systems.ts';

const CLINIC: Organization = { resourceType: 'Organization', name: 'Harpeth River Clinic' };

test('the time a clinic sets is read as it was written, and its other settings stay', () => {
  const words = { ...DEFAULT_POSITIONAL_WORDS, plural: 'other participants' };
  const time = { days: 14, count: 'calendar' } as const;
  const clinic = withSigningTime(withPositionalWords(CLINIC, words), time);
  expect(signingTimeIn(clinic)).toEqual(time);
  expect(positionalWordsFromFhir(clinic)).toEqual(words);
  expect(signingTimeIn(withSigningTime(clinic, { days: 2, count: 'business' }))).toEqual({
    days: 2,
    count: 'business',
  });
});

test('a clinic that says nothing, or what cannot be, has the usual time', () => {
  const odd = (days: number, business?: boolean): Organization => ({
    ...CLINIC,
    extension: [
      {
        url: EXTENSION.signingTime,
        extension: [
          { url: 'days', valueUnsignedInt: days },
          ...(business === undefined ? [] : [{ url: 'business', valueBoolean: business }]),
        ],
      },
    ],
  });
  expect([undefined, CLINIC, odd(1000, false), odd(2)].map(signingTimeIn)).toEqual(
    Array.from({ length: 4 }, () => DEFAULT_SIGNING_TIME),
  );
});
