/** Line breaks of word processors that XML has not: vertical tab and form feed. */
const BREAKS = pattern([[0x0b, 0x0c]]);
/** What XML 1.0 (section 2.2), and with it a FHIR string, cannot hold. */
const FORBIDDEN = pattern([
  [0x00, 0x08],
  [0x0e, 0x1f],
  [0xd800, 0xdfff],
  [0xfffe, 0xffff],
]);

/**
 * Text as FHIR can hold it, on servers that keep XML or PostgreSQL too: control characters and lone surrogates are
 * dropped, a word processor's line breaks become line breaks. Everything that can be read stays.
 */
export function fhirText(text: string): string {
  return text.replace(BREAKS, '\n').replace(FORBIDDEN, '');
}

/** Nothing to read in it: FHIR strings must not be empty. */
export function isBlank(text: string): boolean {
  return fhirText(text).trim() === '';
}

function pattern(ranges: readonly (readonly [number, number])[]): RegExp {
  const hex = (point: number) => `\\u{${point.toString(16)}}`;
  return new RegExp(`[${ranges.map(([from, to]) => `${hex(from)}-${hex(to)}`).join('')}]`, 'gu');
}
