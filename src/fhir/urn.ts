import type { ResourceType } from '@medplum/fhirtypes';
import { digest } from '../domain/record/digest.ts';

export type Urn = `urn:uuid:${string}`;

/** RFC 9562's variant bits, the two highest of the hex digit: 8, 9, a or b. */
const VARIANTS = '89ab';

/**
 * The `urn:uuid` under which one transaction creates the resource of `type` that belongs to `key` (an entry id, a
 * session id). The same key and type give the same name, so that a bundle sent twice is the same bundle: a UUID of
 * version 8 (RFC 9562, section 5.8) made of the SHA-256 of both.
 */
export function urnFor(key: string, type: ResourceType): Urn {
  const hex = digest(`${type}|${key}`).slice('sha256:'.length);
  const variant = VARIANTS.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`;
}
