declare const brand: unique symbol;

/** A string that only stands for one kind of thing: a `PatientId` where a `GroupId` belongs does not compile. */
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type GroupId = Branded<'GroupId'>;
export type SessionId = Branded<'SessionId'>;
export type PatientId = Branded<'PatientId'>;
export type PractitionerId = Branded<'PractitionerId'>;
export type MembershipId = Branded<'MembershipId'>;
export type GoalId = Branded<'GoalId'>;
export type LocationId = Branded<'LocationId'>;
/** The sessions that were scheduled together; they repeat, or there is only one. */
export type SeriesId = Branded<'SeriesId'>;
/** `<session>/<patient>`: what belongs to one member's part in one session. */
export type EntryId = Branded<'EntryId'>;
/** An instant, ISO 8601 with an offset or `Z`. */
export type Instant = Branded<'Instant'>;
/** A calendar day, `YYYY-MM-DD`. */
export type LocalDate = Branded<'LocalDate'>;
/** An IANA time zone, such as `America/Denver`. */
export type TimeZone = Branded<'TimeZone'>;

/** FHIR R4 `id`: 1 to 64 letters, digits, hyphens and dots (https://hl7.org/fhir/R4/datatypes.html#id). */
const FHIR_ID = /^[A-Za-z0-9.-]{1,64}$/;

function checked(kind: string, text: string): string {
  if (!FHIR_ID.test(text)) throw new Error(`Not a ${kind}: a FHIR id has 1 to 64 letters, digits, - and .`);
  return text;
}

export const groupId = (text: string): GroupId => checked('group id', text) as GroupId;
export const sessionId = (text: string): SessionId => checked('session id', text) as SessionId;
export const patientId = (text: string): PatientId => checked('patient id', text) as PatientId;
export const practitionerId = (text: string): PractitionerId =>
  checked('practitioner id', text) as PractitionerId;
export const membershipId = (text: string): MembershipId => checked('membership id', text) as MembershipId;
export const goalId = (text: string): GoalId => checked('goal id', text) as GoalId;
export const locationId = (text: string): LocationId => checked('location id', text) as LocationId;
export const seriesId = (text: string): SeriesId => checked('series id', text) as SeriesId;

/** The entry id of one member's part in one session. */
export function entryId(session: SessionId, patient: PatientId): EntryId {
  return `${session}/${patient}` as EntryId;
}

/** @throws where `text` is no instant with an offset: a broken invariant, parse at the door. */
export function instant(text: string): Instant {
  const shaped = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/.test(text);
  if (!shaped || Number.isNaN(Date.parse(text))) throw new Error('Not an instant with an offset');
  return text as Instant;
}

/** @throws where `text` is no calendar day. 29 February passes in leap years only. */
export function localDate(text: string): LocalDate {
  const shaped = /^\d{4}-\d\d-\d\d$/.test(text);
  const at = shaped ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text)
    throw new Error('Not a calendar day');
  return text as LocalDate;
}

/** Zones that were found good: asking Intl takes a tenth of a millisecond, and a session's resources all name one and the same. */
const zones = new Set<string>();

/** @throws where `text` is no IANA zone known here. */
export function timeZone(text: string): TimeZone {
  if (!zones.has(text)) {
    new Intl.DateTimeFormat('en-US', { timeZone: text });
    zones.add(text);
  }
  return text as TimeZone;
}
