/**
 * What must not stand in a record's text: control characters other than tab and newline (C0, DEL and C1; XML 1.0, and so
 * a FHIR narrative, cannot hold most of them), the noncharacters U+FFFE and U+FFFF, and halves of surrogate pairs.
 * https://www.w3.org/TR/xml/#charsets
 */
const UNHOLDABLE = /[\p{Cc}\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Line ends of other systems: Windows, old Macs, NEL. XML parsers would turn them into \n later, behind our back. */
const LINE_ENDS = /\r\n|[\r\u0085]/g;

/**
 * The text as it can stand in every record and document: line ends become \n, what `UNHOLDABLE` names is taken out.
 * Everything else stays as it was written: emoji, any script and direction, `<script>`. `changed` says whether
 * anything had to go or turn.
 */
export function cleanText(text: string): { readonly text: string; readonly changed: boolean } {
  const cleaned = text.replace(LINE_ENDS, '\n').replace(UNHOLDABLE, (one) => (one === '\n' || one === '\t' ? one : ''));
  return { text: cleaned, changed: cleaned !== text };
}
