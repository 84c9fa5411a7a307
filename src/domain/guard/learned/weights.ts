import { BIAS, PACKED_WEIGHTS } from '../lexicon/weights.data.ts';
import { SIGN_BITS } from './sign-hash.ts';

/** One weight per sign, in steps; most are 0. */
export interface Weights {
  readonly bias: number;
  readonly weights: Int8Array;
}

/** Printable, and nothing that a string or JSON would have to escape. */
const DIGITS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((digit) => !/["'\\]/.test(digit))
  .join('');
/** A weight is one of 63: from -31 to 31. */
export const HEAVIEST = 31;
const VALUES = 2 * HEAVIEST + 1;
/** How far two digits reach: 131 distances with any weight. */
const FARTHEST = 130;

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
 * Two digits for each sign that has a weight: how far it is from the one before, and the weight. Where the next is farther than two
 * digits reach, one of weight 0 comes between.
 */
export function packWeights(weights: Int8Array): string {
  let packed = '';
  let last = 0;
  for (let sign = 0; sign < weights.length; sign++) {
    const weight = weights[sign] ?? 0;
    if (weight === 0) continue;
    for (; sign - last > FARTHEST; last += FARTHEST) packed += pair(FARTHEST, 0);
    packed += pair(sign - last, weight);
    last = sign;
  }
  return packed;
}

function pair(distance: number, weight: number): string {
  const value = distance * VALUES + weight + HEAVIEST;
  return DIGITS.charAt(Math.floor(value / DIGITS.length)) + DIGITS.charAt(value % DIGITS.length);
}

/** The weights of all signs, from `packWeights`. */
export function unpackWeights(packed: string): Int8Array {
  const weights = new Int8Array(1 << SIGN_BITS);
  const digits = new Map(Array.from(DIGITS, (digit, at) => [digit, at]));
  let sign = 0;
  for (let at = 0; at < packed.length; at += 2) {
    const value =
      (digits.get(packed.charAt(at)) ?? 0) * DIGITS.length + (digits.get(packed.charAt(at + 1)) ?? 0);
    sign += Math.floor(value / VALUES);
    const weight = (value % VALUES) - HEAVIEST;
    if (weight !== 0) weights[sign] = weight;
  }
  return weights;
}
