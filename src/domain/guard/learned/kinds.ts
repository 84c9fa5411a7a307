/** The kinds of signs, each a number of its own; a new kind takes a new number, and the weights are learned anew. */
export const SIGN = {
  form: 1,
  points: 2,
  raised: 3,
  rank: 4,
  parts: 5,
  plural: 6,
  kind: 7,
  kindAndForm: 8,
  name: 9,
  kindAndName: 10,
  word: 11,
  facts: 12,
  classes: 13,
  list: 14,
  listAndForm: 15,
  gapBefore: 16,
  gapBehind: 17,
  gapBeforeAndForm: 18,
  gapBehindAndForm: 19,
  gaps: 20,
  nothingBefore: 21,
  nothingBehind: 22,
  left: 30,
  right: 50,
  secondLeft: 70,
  secondRight: 80,
  thirdRight: 90,
  verb: 91,
  verbClasses: 92,
  verbFacts: 93,
  repeated: 95,
  repeatedAndForm: 96,
  senses: 97,
  sensesAndForm: 98,
  sensesAndGapBefore: 99,
  sensesAndGapBehind: 100,
  gapsAround: 109,
  inSentence: 114,
  inSentenceAndKind: 115,
  inSentenceAndForm: 116,
  inNote: 117,
  pronouns: 118,
  pronounsAndKind: 119,
  told: 112,
  near: 113,
} as const;

/** What is seen of the word to the left or right: added to `SIGN.left` or `SIGN.right`. */
export const BESIDE = {
  word: 0,
  wordAndForm: 1,
  both: 2,
  classes: 3,
  facts: 4,
  classesAndMiddle: 5,
  factsAndMiddle: 6,
  capital: 7,
  name: 8,
  senses: 9,
} as const;

/** What is seen of the word beyond: added to `SIGN.secondLeft` or `SIGN.secondRight`. */
export const BEYOND = { word: 0, both: 1, classes: 2, facts: 3 } as const;

/** Added to the kinds of what stands around for initials, whose weights are their own. */
export const INITIALS = 200;

/** The kinds of signs that initials alone have. */
export const OF_INITIALS = {
  always: 400,
  points: 401,
  kind: 402,
  kindAndForm: 403,
  knownAs: 404,
  knownAsAndWriting: 405,
  knownAsAndForm: 406,
  set: 407,
} as const;

/** The kinds of what stands near, in words, and written alike. */
export const COMPANY = {
  neighbour: 120,
  seen: 121,
  seenAndSort: 122,
  alike: 123,
  others: 124,
  alikeAndOthers: 125,
  alikeAndBehind: 126,
} as const;
