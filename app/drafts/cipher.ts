/** AES-GCM with a fresh random 96-bit nonce for every text (NIST SP 800-38D, 8.2.2). */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** A key that the browser keeps and uses but never shows, not even to this app. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param bound is checked on opening: a sealed text can't be put in another one's place */
export async function seal(key: CryptoKey, text: string, bound: string): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(bound);
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData };
  return { nonce, bytes: await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(text)) };
}

/** The text, or undefined where the key is another one or a single bit has changed. */
export async function open(key: CryptoKey, sealed: Sealed, bound: string): Promise<string | undefined> {
  const additionalData = new TextEncoder().encode(bound);
  const algorithm = { name: 'AES-GCM', iv: sealed.nonce, additionalData };
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, key, sealed.bytes));
  } catch {
    return undefined;
  }
}

/** A name that says nothing: SHA-256, in hex. */
export async function blindName(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
