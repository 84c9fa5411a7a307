import fc from 'fast-check';

/** Texts that have broken records before: controls, halves of emoji, right-to-left, markup, other line ends, look-alikes. */
export const HARD_TEXTS: readonly string[] = [
  '',
  ' \n\t ',
  'plain words',
  '<script>alert("x")</script> & <b>',
  'line one\r\nline two\rline three\u0085line four\u000bline five',
  'nul \u0000 bell \u0007 escape \u001b[31m delete \u007f c1 \u009b',
  'half \ud83d and half \ude00',
  'family 👩‍👩‍👧‍👦 flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿 skin 👍🏾',
  'עברית ואז English ואז 123',
  '\u202eright-to-left override\u202c',
  'combining e\u0301 composed é, ﬁ ligature, ½',
  '\ufeffbyte order mark, \u200bzero width, noncharacters \ufffe\uffff',
  ']]> &amp; &#x1F600; \\ " \' `',
  '中文，句號。日本語！',
  'Nguyễn Thị Bích Ngọc, O’Brien-Łukasiewicz, María José de la Cruz y Pérez',
];

/** Any text: the hard ones, any Unicode, and any UTF-16 with halves of pairs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HARD_TEXTS),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.lorem({ maxCount: 40 }),
);
