/** Latin letters that no decomposition takes apart. */
const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
  ɡ: 'g',
  ɑ: 'a',
  ƒ: 'f',
  ŧ: 't',
  ĸ: 'k',
  ɩ: 'i',
  ʻ: '',
  ʼ: '',
  ʿ: '',
  ʾ: '',
};

/** Greek and Cyrillic letters that look like a Latin one. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  һ: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  ү: 'y',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  з: '3',
  г: 'r',
  п: 'n',
  ɩ: 'i',
  ӏ: 'l',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  α: 'a',
  β: 'b',
  γ: 'y',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  σ: 'o',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ω: 'w',
  ζ: 'z',
};

/** Greek capitals that look like another Latin letter than their small ones do. */
const CAPITAL_LOOKS: Readonly<Record<string, string>> = { Η: 'h', Ν: 'n', Υ: 'y' };
const asItLooks = (word: string): string =>
  word.replace(/[ΗΝΥ]/g, (capital) => CAPITAL_LOOKS[capital] ?? capital);

/** Cyrillic and Greek as they are spelled in Latin letters. */
const TRANSLITERATED: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'g',
  ќ: 'k',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

const ONLY_ASCII_LOWER = /^[a-z]*$/;
const LATIN = /[a-z]/;
const GREEK_OR_CYRILLIC = /[\u0370-\u052f]/;
/** Digits that stand for a letter inside a word. */
const LEET: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't' };

/**
 * A word reduced to what is compared: lower case, no diacritics, no invisible characters, look-alike letters as the
 * Latin ones they pass for, no apostrophes. A word wholly in Greek or Cyrillic letters is transliterated, since there
 * the letters are meant.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ONLY_ASCII_LOWER.test(lower)) return lower;
  const bare = (LATIN.test(lower) ? asItLooks(word).toLowerCase() : lower)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mn}\p{Me}\p{Cf}'’‘`´′＇\u3164\u115f]/gu, '');
  if (ONLY_ASCII_LOWER.test(bare)) return bare;
  const table = GREEK_OR_CYRILLIC.test(bare) && !LATIN.test(bare) ? TRANSLITERATED : LOOK_ALIKE;
  let folded = '';
  for (const char of bare) folded += SPECIAL[char] ?? table[char] ?? char;
  return folded;
}

/** Digits that stand for letters taken as those: "J0nathan". */
export const unleet = (folded: string): string => folded.replace(/\d/g, (digit) => LEET[digit] ?? digit);

/** The other reading of a word wholly in Greek or Cyrillic: as letters chosen for their looks. */
export function foldAsLookAlike(word: string): string | undefined {
  const bare = asItLooks(word).toLowerCase();
  if (!GREEK_OR_CYRILLIC.test(word) || LATIN.test(word.toLowerCase())) return undefined;
  let folded = '';
  for (const char of bare) folded += LOOK_ALIKE[char] ?? char;
  return ONLY_ASCII_LOWER.test(folded) ? folded : undefined;
}

/** German, Nordic and Dutch respellings, "Müller" as "Mueller": the folded form to look for besides `foldWord`. */
export function respelled(word: string): string | undefined {
  const lower = word.toLowerCase().normalize('NFC');
  if (!/[äöüåø]/.test(lower)) return undefined;
  const spelled = lower
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa')
    .replace(/ø/g, 'oe');
  return foldWord(spelled);
}
