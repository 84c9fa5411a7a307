/** What a UTF-16 code unit is to the tokenizer. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Part of a word that is not seen, or only seen on the letter before: marks, zero-width and soft characters. */
export const UNSEEN = 3;
export const APOSTROPHE = 4;
export const SPACE = 5;
export const HYPHEN = 6;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) ASCII[code] = LETTER;
  else if (/[0-9]/.test(char)) ASCII[code] = DIGIT;
  else if (char === "'" || char === '`') ASCII[code] = APOSTROPHE;
  else if (/\s/.test(char)) ASCII[code] = SPACE;
  else if (char === '-') ASCII[code] = HYPHEN;
}

/** Kinds are cached per code unit beyond ASCII: the property tests of a regular expression are slow. */
const beyond = new Uint8Array(0x10000).fill(255);

export function kindOf(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  let kind = beyond[code] ?? OTHER;
  if (kind === 255) {
    kind = classify(code);
    beyond[code] = kind;
  }
  return kind;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x02bc ||
    code === 0x2032 ||
    code === 0xff07 ||
    code === 0xb4
  )
    return APOSTROPHE;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d)
    return HYPHEN;
  if (/\p{Mn}|\p{Cf}|\p{Me}/u.test(char) || code === 0x115f || code === 0x3164) return UNSEEN;
  if (/\s/.test(char)) return SPACE;
  // High and low surrogates: mathematical letters and the like; what folds to no letter is dropped later.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  if (/\p{L}/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return OTHER;
}
