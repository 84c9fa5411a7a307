/** How many signs are told apart: 2 to this power. */
export const SIGN_BITS = 20;

/** One number for a kind of sign and its value. */
export function signHash(template: number, value: number): number {
  let hash = Math.imul(value, 0x85ebca6b) ^ Math.imul(template, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> (32 - SIGN_BITS);
}
