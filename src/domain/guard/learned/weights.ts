import { BIAS, PACKED_WEIGHTS } from '../lexicon/weights.data.ts';
import { SIGN_BITS } from './sign-hash.ts';

/** One weight per sign, in steps; most are 0. */
export interface Weights {
  readonly bias: number;
  readonly weights: Int8Array;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A weight takes one digit: from -31 to 31. */
export const HEAVIEST = 31;
const HALF = 32;

let loaded: Weights | undefined;

/** The learned weights, unpacked on the first call (1 MB). */
export function loadWeights(): Weights {
  loaded ??= { bias: BIAS, weights: unpackWeights(PACKED_WEIGHTS) };
  return loaded;
}

/** What one unit of a packed weight is worth, in log-odds. */
export const STEP = 0.1;

/** How much all signs together correct what the points say, in log-odds; `signs` gives each of them. */
export function correction(signs: (each: (sign: number) => void) => void): number {
  const { bias, weights } = loadWeights();
  let steps = bias;
  signs((sign) => {
    steps += weights[sign] ?? 0;
  });
  return steps * STEP;
}

/**
 * For each sign that has a weight: how far it is from the one before, in base 32 with a mark on all digits but the last,
 * and the weight.
 */
export function packWeights(weights: Int8Array): string {
  let packed = '';
  let last = 0;
  for (let sign = 0; sign < weights.length; sign++) {
    const weight = weights[sign] ?? 0;
    if (weight === 0) continue;
    let distance = sign - last;
    for (; distance >= HALF; distance = Math.floor(distance / HALF))
      packed += DIGITS.charAt(HALF + (distance % HALF));
    packed += DIGITS.charAt(distance) + DIGITS.charAt(weight + HALF);
    last = sign;
  }
  return packed;
}

/** The weights of all signs, from `packWeights`. */
export function unpackWeights(packed: string): Int8Array {
  const weights = new Int8Array(1 << SIGN_BITS);
  const digits = new Map(Array.from(DIGITS, (digit, at) => [digit, at]));
  let sign = 0;
  let distance = 0;
  let place = 1;
  for (let at = 0; at < packed.length; at++) {
    const digit = digits.get(packed.charAt(at)) ?? 0;
    distance += (digit % HALF) * place;
    place *= HALF;
    if (digit >= HALF) continue;
    sign += distance;
    at++;
    weights[sign] = (digits.get(packed.charAt(at)) ?? HALF) - HALF;
    distance = 0;
    place = 1;
  }
  return weights;
}
