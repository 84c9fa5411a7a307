import {
  ACTING,
  ADDRESSING,
  ANIMATE,
  CALENDAR,
  GOING,
  GRAMMAR,
  HEADWORD,
  INANIMATE,
  KIN,
  NAMING,
  OFFICE,
  PEER,
  READING,
  ROLE,
  SAYING,
  SCALE,
  TITLE,
} from './classes.data.ts';

/** Grammar of closed classes, as bits. */
export const DETERMINER = 1;
export const POSSESSIVE = 2;
export const SUBJECT = 4;
export const OBJECT = 8;
export const PREPOSITION = 16;
export const COORDINATOR = 32;
export const SUBORDINATOR = 64;
export const RELATIVE = 128;
export const BE = 256;
export const HAVE = 512;
export const DO = 1024;
export const MODAL = 2048;
export const LIGHT_ADVERB = 4096;
export const AUXILIARY = BE | HAVE | DO | MODAL;
export const FUNCTION_WORD =
  DETERMINER |
  POSSESSIVE |
  SUBJECT |
  OBJECT |
  PREPOSITION |
  COORDINATOR |
  SUBORDINATOR |
  RELATIVE |
  AUXILIARY;

/** What a word says about a name beside it, as bits. */
export const SAYS = 1 << 13;
export const ACTS = 1 << 14;
export const ADDRESSES = 1 << 15;
export const NAMES = 1 << 16;
export const IS_KIN = 1 << 17;
export const IS_ROLE = 1 << 18;
export const IS_PEER = 1 << 19;
export const IS_TITLE = 1 << 20;
export const IS_OFFICE = 1 << 21;
export const IS_CALENDAR = 1 << 22;
export const IS_HEADWORD = 1 << 23;
export const IS_SCALE = 1 << 24;
export const IS_READING = 1 << 25;
export const GOES = 1 << 26;
export const IS_ANIMATE = 1 << 27;
export const IS_INANIMATE = 1 << 28;

const classes = new Map<string, number>();

const put = (word: string, bit: number): void => {
  classes.set(word, (classes.get(word) ?? 0) | bit);
};
const list = (words: string, bit: number): void => {
  for (const word of words.split(' ')) if (word) put(word.replaceAll('-', ''), bit);
};

/** Every form of a verb: base, third person, past, participle, -ing. */
function verbs(entries: string, bit: number): void {
  for (const entry of entries.split(' ')) {
    if (!entry) continue;
    const [base = '', ...irregular] = entry.replaceAll('-', '').split(':');
    for (const form of [base, third(base), ing(base), ...(irregular.length ? irregular : [past(base)])])
      put(form, bit);
  }
}

const third = (base: string): string =>
  /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
const past = (base: string): string =>
  base.endsWith('e') ? `${base}d` : doubles(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
const ing = (base: string): string =>
  base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^e]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${base}${doubles(base) ? base.slice(-1) : ''}ing`;
/** A short verb that ends in one vowel and one consonant doubles it: nod, admit. */
const doubles = (base: string): boolean =>
  /^(?:[^aeiou]*[aeiou][bdgklmnpt]|admit|commit|rap|quip)$/.test(base) && !/[aeiou]{2}.$/.test(base);

list(GRAMMAR.determiner, DETERMINER);
list(GRAMMAR.possessive, POSSESSIVE);
list(GRAMMAR.subject, SUBJECT);
list(GRAMMAR.object, OBJECT);
list(GRAMMAR.preposition, PREPOSITION);
list(GRAMMAR.coordinator, COORDINATOR);
list(GRAMMAR.subordinator, SUBORDINATOR);
list(GRAMMAR.relative, RELATIVE);
list(GRAMMAR.be, BE);
list(GRAMMAR.have, HAVE);
list(GRAMMAR.doing, DO);
list(GRAMMAR.modal, MODAL);
list(GRAMMAR.adverb, LIGHT_ADVERB);
verbs(SAYING, SAYS);
verbs(ACTING, ACTS);
verbs(ADDRESSING, ADDRESSES);
list(NAMING, NAMES);
list(KIN, IS_KIN);
list(ROLE, IS_ROLE);
list(PEER, IS_PEER);
list(TITLE, IS_TITLE);
list(OFFICE, IS_OFFICE);
list(CALENDAR, IS_CALENDAR);
list(HEADWORD, IS_HEADWORD);
list(SCALE, IS_SCALE);
list(READING, IS_READING);
list(GOING, GOES);
list(ANIMATE, IS_ANIMATE);
list(INANIMATE, IS_INANIMATE);

/** The bits of a word (lower case, no apostrophe); 0 for a word that says nothing about its neighbours. */
export const classOf = (word: string): number => classes.get(word) ?? 0;
