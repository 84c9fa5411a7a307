/**
 * Who is in a group, as the guard needs to know them, and what it finds. Ids are whatever the caller uses for members
 * (`PatientId`, or a FHIR reference in the scoring script); the guard only hands them back.
 */

export interface PersonName {
  /** `former` takes in maiden names and names a person no longer uses. */
  readonly use: 'official' | 'nickname' | 'former' | 'other';
  readonly given: readonly string[];
  readonly family?: string;
}

export interface PostalAddress {
  /** Street lines, such as "77 Larkspur Ln Apt 4B". */
  readonly lines: readonly string[];
  readonly city?: string;
  readonly postalCode?: string;
}

export interface Reachable {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Names used in social media or chat, with or without the @. */
  readonly handles?: readonly string[];
  readonly addresses: readonly PostalAddress[];
}

/** Somebody in a member's life, from Patient.contact or RelatedPerson. */
export interface Relative extends Partial<Reachable> {
  readonly relationship?: string;
  readonly names: readonly PersonName[];
}

export type RosterGender = 'female' | 'male' | 'other';

export interface RosterMember<Id extends string = string> extends Reachable {
  readonly id: Id;
  readonly names: readonly PersonName[];
  readonly gender?: RosterGender;
  /** `YYYY-MM-DD`; an incomplete date is no identifier and may be left out. */
  readonly birthDate?: string;
  readonly recordNumbers: readonly string[];
  readonly relatives: readonly Relative[];
}

export interface RosterStaff {
  readonly names: readonly PersonName[];
}

export interface Roster<Id extends string = string> {
  readonly members: readonly RosterMember<Id>[];
  readonly staff: readonly RosterStaff[];
}

export const FINDING_KINDS = [
  'name',
  'short-form',
  'misspelling',
  'initials',
  'relative',
  'phone',
  'email',
  'handle',
  'address',
  'birth-date',
  'record-number',
  'pasted',
  'cloned',
  'personal-statement',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** `block`: sure, signing waits. `review`: in doubt, a person decides. `warning`: no leak, worth a look. */
export type Severity = 'block' | 'review' | 'warning';

export interface Finding<Id extends string = string> {
  /** UTF-16 offsets into the text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Whom the words point to; more than one where they fit several members. */
  readonly members: readonly Id[];
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** What was found, for the clinician; names no one. */
  readonly why: string;
  /** Words to put in place of the stretch `replaces`; null where only the writer can say (a cloned note). */
  readonly suggestion: string | null;
  /** What the suggestion stands for: the finding, with a courtesy title before it or the rest of an e-mail address. */
  readonly replaces: { readonly start: number; readonly end: number };
}

/** How one member is spoken of: at first mention, and when they come again. */
export interface Mentioned {
  readonly first: string;
  readonly again: string;
}

/** The words a clinic puts in place of a name, in lower case and with their article. */
export interface PositionalWords {
  /** In a member's own note: the first other member that it names, and any further one. */
  readonly other: Mentioned;
  readonly further: Mentioned;
  /** Several at once, as in a plural of a surname. */
  readonly plural: string;
  /** In the shared part, where nobody is "the other". */
  readonly shared: Mentioned;
  readonly sharedFurther: Mentioned;
  readonly sharedPlural: string;
}

export const DEFAULT_POSITIONAL_WORDS: PositionalWords = {
  other: { first: 'another group member', again: 'the other member' },
  further: { first: 'a peer', again: 'that peer' },
  plural: 'other group members',
  shared: { first: 'a group member', again: 'the member' },
  sharedFurther: { first: 'another member', again: 'that member' },
  sharedPlural: 'group members',
};
