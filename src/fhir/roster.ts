import type {
  Address,
  CodeableConcept,
  ContactPoint,
  Patient,
  PatientContact,
  Practitioner,
  RelatedPerson,
} from '@medplum/fhirtypes';
import type {
  PostalAddress,
  Reachable,
  Relative,
  RosterGender,
  RosterMember,
  RosterStaff,
} from '../domain/guard/types.ts';
import { patientId, type PatientId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { compact } from './build.ts';
import { idIn } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { rosterNames } from './roster-names.ts';

/** Everything by which somebody in a group can be told: the guard looks for it in the notes of all others. */
export function rosterMemberFromFhir(
  from: Patient,
  related: readonly RelatedPerson[] = [],
): Parsed<RosterMember<PatientId>> {
  if (from.id === undefined) return unusable(from, 'It has no id.');
  const own = related.filter((one) => idIn(one.patient, 'Patient') === from.id);
  return done({
    id: patientId(from.id),
    names: rosterNames(from.name),
    ...reachable(from.telecom, from.address),
    ...told(from),
    recordNumbers: (from.identifier ?? []).flatMap((one) => one.value?.trim() ?? []).filter(isSaid),
    relatives: [...(from.contact ?? []).flatMap(contactFrom), ...own.flatMap(relatedFrom)],
  });
}

/** Staff may be named in any note. */
export function rosterStaffFromFhir(from: Practitioner): RosterStaff {
  return { names: rosterNames(from.name) };
}

function told({ gender, birthDate }: Patient): Pick<RosterMember, 'gender' | 'birthDate'> {
  const known: RosterGender | undefined =
    gender === 'female' || gender === 'male' ? gender : gender === 'other' ? 'other' : undefined;
  const whole = birthDate !== undefined && /^\d{4}-\d\d-\d\d$/.test(birthDate) ? birthDate : undefined;
  return compact<Pick<RosterMember, 'gender' | 'birthDate'>>({ gender: known, birthDate: whole });
}

function contactFrom(from: PatientContact): readonly Relative[] {
  const addresses = from.address ? [from.address] : [];
  return relative(from.name ? rosterNames([from.name]) : [], from.relationship, from.telecom, addresses);
}

function relatedFrom(from: RelatedPerson): readonly Relative[] {
  return relative(rosterNames(from.name), from.relationship, from.telecom, from.address);
}

function relative(
  names: Relative['names'],
  relationship: readonly CodeableConcept[] | undefined,
  telecom: readonly ContactPoint[] | undefined,
  address: readonly Address[] | undefined,
): readonly Relative[] {
  const ways = reachable(telecom, address);
  const words = relationshipOf(relationship);
  const nothing = names.length + ways.phones.length + ways.emails.length + ways.addresses.length === 0;
  return nothing ? [] : [{ names, ...ways, ...(words !== undefined && { relationship: words }) }];
}

/** What https://terminology.hl7.org/CodeSystem-v3-RoleCode.html calls them, where a code stands without words. */
const ROLES: Readonly<Record<string, string>> = {
  MTH: 'mother',
  FTH: 'father',
  WIFE: 'wife',
  HUSB: 'husband',
  SIS: 'sister',
  BRO: 'brother',
  DAU: 'daughter',
  SON: 'son',
  AUNT: 'aunt',
  UNCLE: 'uncle',
  GRMTH: 'grandmother',
  GRFTH: 'grandfather',
};

function relationshipOf(concepts: readonly CodeableConcept[] | undefined): string | undefined {
  for (const { text, coding } of concepts ?? []) {
    const words = [
      text,
      ...(coding ?? []).map((one) => one.display ?? ROLES[one.code ?? '']),
      coding?.[0]?.code,
    ].find((one) => one !== undefined && isSaid(one.trim()));
    if (words !== undefined) return words.trim();
  }
  return undefined;
}

type Ways = Reachable & { readonly handles: readonly string[] };

function reachable(
  telecom: readonly ContactPoint[] | undefined,
  address: readonly Address[] | undefined,
): Ways {
  const values = (...systems: readonly (ContactPoint['system'] | undefined)[]) =>
    (telecom ?? [])
      .filter((one) => systems.includes(one.system))
      .flatMap((one) => one.value?.trim() ?? [])
      .filter(isSaid);
  // Clinics put e-mail addresses into untyped fields: what has an @ inside is one.
  const untyped = values(undefined, 'other');
  const isEmail = (one: string) => /[^\s@]@[^\s@]/.test(one);
  const isPhone = (one: string) => !isEmail(one) && one.replace(/\D/g, '').length >= 7;
  return {
    phones: [...values('phone', 'sms', 'fax', 'pager'), ...untyped.filter(isPhone)],
    emails: [...values('email'), ...untyped.filter(isEmail)],
    handles: [...values('url'), ...untyped.filter((one) => !isEmail(one) && !isPhone(one))],
    addresses: (address ?? []).flatMap(addressFrom),
  };
}

function addressFrom({ line, text, city, postalCode }: Address): readonly PostalAddress[] {
  const lines = (line ?? []).map((one) => one.trim()).filter(isSaid);
  const parts = lines.length > 0 ? lines : (text ?? '').split(/[\n,]/).map((one) => one.trim());
  const said = parts.filter(isSaid);
  return said.length === 0 ? [] : [compact<PostalAddress>({ lines: said, city, postalCode })];
}

const isSaid = (text: string): boolean => text !== '';
