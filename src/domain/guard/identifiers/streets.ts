const TYPES = new Set(
  (
    'st street ave avenue av rd road dr drive ln lane blvd boulevard ct court pl place cir circle way ter terrace pkwy parkway ' +
    'hwy highway trl trail sq square plz plaza loop run row alley aly crescent cres close xing crossing path pike turnpike walk'
  ).split(' '),
);
const DIRECTIONS = new Set(
  'n s e w no so ne nw se sw north south east west northeast northwest southeast southwest'.split(' '),
);
const UNITS = new Set(
  'apt apartment unit flat ste suite no rm room fl floor lot trlr spc bldg building'.split(' '),
);

export const isStreetType = (word: string): boolean => TYPES.has(word);
export const isDirection = (word: string): boolean => DIRECTIONS.has(word);
export const isUnit = (word: string): boolean => UNITS.has(word);

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

/** A street called by a number in words, "third" for 3; undefined beyond the twelfth. */
export const ordinal = (digits: string): string | undefined => ORDINALS[Number(digits) - 1];

/** What makes an ordinal of the digits before it. */
export const isOrdinalEnding = (word: string): boolean => /^(?:st|nd|rd|th)$/.test(word);
