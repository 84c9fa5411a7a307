import type { Code } from '../code.ts';
import type { GroupId, LocalDate, LocationId, MembershipId, PatientId, PractitionerId } from '../ids.ts';

export const GROUP_KINDS = ['psychoeducational', 'process', 'support', 'hybrid'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export type Enrollment = 'open' | 'closed';

/** Who attests the members' notes: the lead of the session, or each member's primary clinician. */
export type MemberNoteSigner = 'lead' | 'primary-clinician';

export interface Group {
  readonly id: GroupId;
  readonly active: boolean;
  readonly name: string;
  /** Shown on the schedule. */
  readonly initials: string;
  readonly kind: GroupKind;
  readonly enrollment: Enrollment;
  readonly capacity?: number;
  /** Usually CPT 90853. */
  readonly defaultCharge?: Code;
  readonly defaultMinutes?: number;
  /** When the group usually begins, by the clock of its place. */
  readonly defaultTime?: { readonly hour: number; readonly minute: number };
  readonly defaultPlace?: LocationId;
  /** Canonical of the note template, `url|version` or `url`. */
  readonly template: string;
  readonly memberNoteSigner: MemberNoteSigner;
}

export const MEMBERSHIP_STATUSES = ['waitlisted', 'active', 'on-hold', 'departed', 'cancelled'] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** Why and how a member left. `words` are the clinician's, and stand in that member's record alone. */
export interface Departure {
  readonly circumstances: Code;
  readonly words?: string;
}

/** One period of one patient in one group. Someone who comes back gets a second one. */
export interface Membership {
  readonly id: MembershipId;
  readonly groupId: GroupId;
  readonly patientId: PatientId;
  readonly status: MembershipStatus;
  /** First and last day, both included; `end` is open while the membership lasts. */
  readonly start?: LocalDate;
  readonly end?: LocalDate;
  /** Earlier statuses with the days on which they held, both included. */
  readonly history: readonly {
    readonly status: MembershipStatus;
    readonly start?: LocalDate;
    readonly end?: LocalDate;
  }[];
  readonly primaryClinician?: PractitionerId;
  readonly chargeOverride?: Code;
  /** Why group treatment helps this person, also beside individual treatment (D14). */
  readonly rationale?: string;
  readonly departure?: Departure;
  /** ICD-10-CM codes of the diagnoses that the group treats. */
  readonly diagnoses: readonly Code[];
}
