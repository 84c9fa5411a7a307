/**
 * What must not stand in a record's text: control characters (C0, DEL and C1; XML 1.0, and so a FHIR narrative, cannot
 * hold most of them), the noncharacters U+FFFE and U+FFFF, and halves of surrogate pairs.
 * https://www.w3.org/TR/xml/#charsets
 */
const UNHOLDABLE = /[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** Control characters that mean a space or the end of a line. */
const SPACING = new Set(['\t', '\n', '\r', '\v', '\f', '\u0085']);

/** Line ends of word processors (vertical tab, form feed) and mainframes (NEL). */
const OTHER_BREAKS = /[\v\f\u0085]/g;

/** Line ends of Windows and old Macs, which XML parsers would turn into \n later, behind our back. */
const RETURNS = /\r\n?/g;

/**
 * The text as it can stand in every record and document: every line end becomes \n, what `UNHOLDABLE` names is taken out,
 * tab and \n are kept. Everything else stays as it was written: emoji, any script and direction, `<script>`. Cleaning twice
 * changes nothing more. `changed` says whether anything had to go or turn.
 */
export function cleanText(text: string): { readonly text: string; readonly changed: boolean } {
  const cleaned = text
    .replace(UNHOLDABLE, (one) => (SPACING.has(one) ? one : ''))
    .replace(OTHER_BREAKS, '\n')
    .replace(RETURNS, '\n');
  return { text: cleaned, changed: cleaned !== text };
}
