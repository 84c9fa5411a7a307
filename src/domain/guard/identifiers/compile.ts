import { foldWord } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Person } from '../roster/people.ts';
import type { PostalAddress, Reachable, Roster } from '../types.ts';
import { handlePieces } from './handle-names.ts';
import type { HandlePiece } from './handle-names.ts';
import { keyOf } from './keys.ts';
import { isDirection, isOrdinalEnding, isStreetType, isUnit, ordinal } from './streets.ts';

/** A street address as it is looked for: the house number, then the words that make the street. */
export interface Street {
  readonly member: number;
  readonly number: string;
  readonly core: readonly string[];
  readonly box: boolean;
}

/** Numbers, dates, addresses and handles of everybody, by normalized key, each with the members they belong to. */
export interface Identifiers {
  /** Ten digits, and the last seven. */
  readonly phones: ReadonlyMap<string, readonly number[]>;
  /** `YYYY-MM-DD`. */
  readonly birthDates: ReadonlyMap<string, readonly number[]>;
  /** `MM-DD`. */
  readonly birthdays: ReadonlyMap<string, readonly number[]>;
  /** The year each member was born in, by index. */
  readonly birthYears: readonly (string | undefined)[];
  /** Letters and digits of a record number. */
  readonly records: ReadonlyMap<string, readonly number[]>;
  /** Its digits alone, without leading zeros. */
  readonly recordDigits: ReadonlyMap<string, readonly number[]>;
  readonly lastFour: ReadonlyMap<string, readonly number[]>;
  readonly streets: ReadonlyMap<string, readonly Street[]>;
  /** Letters and digits of an e-mail address before the @, or of a handle. */
  readonly handles: ReadonlyMap<string, readonly number[]>;
  readonly handlePieces: ReadonlyMap<string, readonly HandlePiece[]>;
  /** First two characters of everybody's record numbers, and of their digits alone. */
  readonly recordHeads: ReadonlySet<string>;
}

type Index = Map<string, number[]>;

const put = (index: Index, key: string, member: number): void => {
  const members = index.get(key);
  if (members === undefined) index.set(key, [member]);
  else if (!members.includes(member)) members.push(member);
};

/** `isWord` tells whether a name is an English word too. */
export function compileIdentifiers(
  roster: Roster,
  people: readonly Person[],
  isWord: (name: string) => boolean,
): Identifiers {
  const maps = {
    phones: new Map<string, number[]>(),
    birthDates: new Map<string, number[]>(),
    birthdays: new Map<string, number[]>(),
    records: new Map<string, number[]>(),
    recordDigits: new Map<string, number[]>(),
    lastFour: new Map<string, number[]>(),
    handles: new Map<string, number[]>(),
    streets: new Map<string, Street[]>(),
  };
  roster.members.forEach((member, index) => {
    reach(member, index, maps);
    for (const relative of member.relatives)
      reach({ phones: [], emails: [], addresses: [], ...relative }, index, maps);
    if (member.birthDate !== undefined && /^\d{4}-\d\d-\d\d$/.test(member.birthDate)) {
      put(maps.birthDates, member.birthDate, index);
      put(maps.birthdays, member.birthDate.slice(5), index);
    }
    for (const number of member.recordNumbers)
      record(number, index, maps.records, maps.recordDigits, maps.lastFour);
  });
  const heads = [...maps.records.keys(), ...maps.recordDigits.keys()].map((key) => key.slice(0, 2));
  const birthYears = roster.members.map(({ birthDate }) => /^\d{4}/.exec(birthDate ?? '')?.[0]);
  return { ...maps, birthYears, handlePieces: handlePieces(people, isWord), recordHeads: new Set(heads) };
}

interface Maps {
  readonly phones: Index;
  readonly lastFour: Index;
  readonly handles: Index;
  readonly streets: Map<string, Street[]>;
}

function reach(owner: Reachable, member: number, maps: Maps): void {
  for (const phone of owner.phones) {
    const digits = phone.replace(/\D/g, '');
    if (digits.length < 7) continue;
    put(maps.phones, digits.slice(-10), member);
    put(maps.phones, digits.slice(-7), member);
    put(maps.lastFour, digits.slice(-4), member);
  }
  for (const email of owner.emails) {
    const local = keyOf(email.split('@', 1)[0] ?? '');
    if (local.length >= 3) put(maps.handles, local, member);
  }
  for (const handle of owner.handles ?? []) put(maps.handles, keyOf(handle), member);
  for (const address of owner.addresses)
    for (const street of streetsOf(address, member)) add(maps.streets, street);
}

function add(streets: Map<string, Street[]>, street: Street): void {
  streets.set(street.number, [...(streets.get(street.number) ?? []), street]);
}

function record(number: string, member: number, records: Index, digitsOnly: Index, lastFour: Index): void {
  const key = keyOf(number);
  if (key.length < 4) return;
  put(records, key, member);
  const digits = key.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length >= 4) put(digitsOnly, digits, member);
  if (digits.length >= 5) put(lastFour, digits.slice(-4), member);
}

function streetsOf(address: PostalAddress, member: number): Street[] {
  return address.lines.flatMap((line): Street[] => {
    const tokens = tokenize(line);
    const words = Array.from({ length: tokens.count }, (_, at) =>
      foldWord(line.slice(tokens.start[at], tokens.end[at])),
    );
    const box = words.indexOf('box');
    if (box >= 0 && words[box + 1] !== undefined)
      return [{ member, number: words[box + 1] ?? '', core: ['box'], box: true }];
    // In "5/62 Foster Street" the house is 62.
    const isFlat = (nth: number): boolean =>
      isUnit(words[nth - 1] ?? '') || line.charAt(tokens.end[nth] ?? 0) === '/';
    const at = words.findIndex((word, nth) => /^\d+$/.test(word) && !isFlat(nth));
    if (at < 0) return [];
    const core: string[] = [];
    for (let next = at + 1; next < words.length; next++) {
      const word = words[next] ?? '';
      if (isUnit(word)) break;
      if (isDirection(word)) continue;
      const isNumbered = /^\d+$/.test(word) && isOrdinalEnding(words[next + 1] ?? '');
      if (isStreetType(word) && core.length > 0) break;
      core.push(isNumbered ? (ordinal(word) ?? word) : word);
      if (isNumbered) next++;
    }
    return core.length > 0 ? [{ member, number: words[at] ?? '', core, box: false }] : [];
  });
}
