const TYPES = new Set(
  (
    'st street ave avenue av rd road dr drive ln lane blvd boulevard ct court pl place cir circle way ter terrace pkwy parkway ' +
    'hwy highway trl trail sq square plz plaza loop run row alley aly crescent cres close xing crossing path pike turnpike walk'
  ).split(' '),
);
const DIRECTIONS = new Set(
  'n s e w no so ne nw se sw north south east west northeast northwest southeast southwest'.split(' '),
);
const UNITS = new Set('apt apartment unit ste suite no rm room fl floor lot trlr bldg building'.split(' '));

export const isStreetType = (word: string): boolean => TYPES.has(word);
export const isDirection = (word: string): boolean => DIRECTIONS.has(word);
export const isUnit = (word: string): boolean => UNITS.has(word);

const ORDINALS: ReadonlyMap<string, string> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at) => [word, String(at + 1)]),
);

/** The number of a street called by one, "3" for "third"; any other word is itself. ("3rd" reads as 3 and a street type.) */
export const streetWord = (word: string): string => ORDINALS.get(word) ?? word;
