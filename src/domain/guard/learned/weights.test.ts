import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SIGN_BITS } from './sign-hash.ts';
import { HEAVIEST, packWeights, unpackWeights } from './weights.ts';

test('weights are read as they were packed', () => {
  const sign = fc.integer({ min: 0, max: (1 << SIGN_BITS) - 1 });
  const weight = fc.integer({ min: -HEAVIEST, max: HEAVIEST });
  fc.assert(
    fc.property(fc.array(fc.tuple(sign, weight), { maxLength: 50 }), (pairs) => {
      const weights = new Int8Array(1 << SIGN_BITS);
      for (const [at, value] of pairs) weights[at] = value;
      const read = unpackWeights(packWeights(weights));
      expect(read.every((value, at) => value === weights[at])).toBe(true);
    }),
    { numRuns: 10 },
  );
});
