import type {
  PersonName,
  PostalAddress,
  Relative,
  Roster,
  RosterGender,
  RosterMember,
  RosterStaff,
} from '../../domain/guard/types.ts';

/** A roster as JSON: `{ members: [...], staff: [...] }` with names, telecom, addresses and contacts shaped as in FHIR R4. */
export type RosterRefusal = { readonly code: 'not-a-roster'; readonly at: string };
export type RosterReading =
  { readonly ok: true; readonly roster: Roster } | { readonly ok: false; readonly refusal: RosterRefusal };

type Json = Readonly<Record<string, unknown>>;

/** Reads a roster from parsed JSON; unknown fields are ignored, a member without an id or a name is refused. */
export function rosterFromJson(json: unknown): RosterReading {
  const members = list(json, 'members');
  if (members.length === 0) return refused('members');
  const read: RosterMember[] = [];
  for (const [at, entry] of members.entries()) {
    const id = text(entry, 'id');
    const names = list(entry, 'name').map(nameFrom);
    if (id === undefined) return refused(`members[${at}].id`);
    if (names.length === 0) return refused(`members[${at}].name`);
    read.push(memberFrom(entry, id, names));
  }
  const staff: RosterStaff[] = list(json, 'staff').map((entry) => ({
    names: list(entry, 'name').map(nameFrom),
  }));
  return { ok: true, roster: { members: read, staff } };
}

const refused = (at: string): RosterReading => ({ ok: false, refusal: { code: 'not-a-roster', at } });

function memberFrom(entry: Json, id: string, names: readonly PersonName[]): RosterMember {
  const gender = genderFrom(text(entry, 'gender'));
  const birthDate = text(entry, 'birthDate');
  return {
    id,
    names,
    ...(gender === undefined ? {} : { gender }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...reachableFrom(entry),
    recordNumbers: list(entry, 'identifier').flatMap((identifier) => text(identifier, 'value') ?? []),
    relatives: list(entry, 'contact').map(relativeFrom),
  };
}

function relativeFrom(contact: Json): Relative {
  const name = record(contact['name']);
  const relationship = relationshipFrom(contact['relationship']);
  return {
    names: name === undefined ? [] : [nameFrom(name)],
    ...(relationship === undefined ? {} : { relationship }),
    ...reachableFrom(contact),
  };
}

/** A word, or FHIR's list of codeable concepts. */
function relationshipFrom(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const concept = Array.isArray(value) ? record(value[0]) : record(value);
  if (concept === undefined) return undefined;
  return (
    text(concept, 'text') ?? list(concept, 'coding').flatMap((coding) => text(coding, 'display') ?? [])[0]
  );
}

function reachableFrom(entry: Json): Pick<RosterMember, 'phones' | 'emails' | 'handles' | 'addresses'> {
  const telecom = list(entry, 'telecom');
  const values = (...systems: string[]): string[] =>
    telecom
      .filter((contact) => systems.includes(text(contact, 'system') ?? ''))
      .flatMap((contact) => text(contact, 'value') ?? []);
  const addresses: readonly Json[] = Array.isArray(entry['address'])
    ? list(entry, 'address')
    : [record(entry['address']) ?? {}];
  return {
    phones: values('phone', 'sms', 'fax', 'pager'),
    emails: values('email'),
    handles: values('url', 'other'),
    addresses: addresses.map(addressFrom),
  };
}

function addressFrom(address: Json): PostalAddress {
  const city = text(address, 'city');
  const postalCode = text(address, 'postalCode');
  return {
    lines: strings(address['line']),
    ...(city === undefined ? {} : { city }),
    ...(postalCode === undefined ? {} : { postalCode }),
  };
}

function nameFrom(name: Json): PersonName {
  const family = text(name, 'family');
  return {
    use: useFrom(text(name, 'use')),
    given: strings(name['given']),
    ...(family === undefined ? {} : { family }),
  };
}

function useFrom(use: string | undefined): PersonName['use'] {
  if (use === 'nickname' || use === 'anonymous') return 'nickname';
  if (use === 'maiden' || use === 'old') return 'former';
  return use === undefined || use === 'official' || use === 'usual' ? 'official' : 'other';
}

function genderFrom(gender: string | undefined): RosterGender | undefined {
  if (gender === 'female' || gender === 'male') return gender;
  return gender === undefined || gender === 'unknown' ? undefined : 'other';
}

const record = (value: unknown): Json | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
const list = (value: unknown, key: string): Json[] => {
  const entries = record(value)?.[key];
  if (!Array.isArray(entries)) return [];
  return (entries as readonly unknown[]).flatMap((entry) => {
    const found = record(entry);
    return found === undefined ? [] : [found];
  });
};
const text = (value: Json, key: string): string | undefined => {
  const found = value[key];
  return typeof found === 'string' && found !== '' ? found : undefined;
};
const strings = (value: unknown): string[] =>
  Array.isArray(value)
    ? (value as readonly unknown[]).filter(
        (entry): entry is string => typeof entry === 'string' && entry !== '',
      )
    : [];
