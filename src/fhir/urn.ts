import type { ResourceType } from '@medplum/fhirtypes';
import { sha256 } from '@noble/hashes/sha2.js';
import { base16 } from '@scure/base';
import { utf8 } from '../domain/record/utf8.ts';

export type Urn = `urn:uuid:${string}`;

/**
 * The `urn:uuid` under which one transaction creates the resource of `type` that belongs to `key` (an entry id, a
 * session id). The same key and type give the same name, so that a bundle sent twice is the same bundle: a UUID of
 * version 8 (RFC 9562, section 5.8) made of the SHA-256 of both.
 */
export function urnFor(key: string, type: ResourceType): Urn {
  const bytes = sha256(utf8(`${type}|${key}`)).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = base16.encode(bytes).toLowerCase();
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
