/**
 * The text of UTF-8 bytes; `undefined` where they are not UTF-8. Our own, as a bot's bare JavaScript context has no
 * TextDecoder.
 */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const { point, length } = pointAt(bytes, at);
    if (point === undefined) return undefined;
    parts.push(String.fromCodePoint(point));
    at += length;
  }
  return parts.join('');
}

/** Smallest code point that needs as many bytes: a longer form of a smaller one is not UTF-8. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

function pointAt(bytes: Uint8Array, at: number): { point: number | undefined; length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { point: first, length: 1 };
  const length = first >= 0xf0 && first < 0xf8 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0;
  if (length === 0 || first >= 0xf8) return { point: undefined, length: 1 };
  let point = first & (0x7f >> length);
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next];
    if (byte === undefined || (byte & 0xc0) !== 0x80) return { point: undefined, length };
    point = (point << 6) | (byte & 0x3f);
  }
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  const legal = point >= (LEAST[length] ?? 0) && point <= 0x10ffff && !surrogate;
  return { point: legal ? point : undefined, length };
}
