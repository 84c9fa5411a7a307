import type { HumanName, Patient } from '@medplum/fhirtypes';
import type { ChargeCode } from './codes.ts';

/** What makes a clinic: the same options, the same resources, byte for byte. */
export interface ClinicOptions {
  /** The day on which the clinic is looked at, `YYYY-MM-DD`, in the clinic's zone. */
  readonly today: string;
  /** IANA zone of the main office; America/Chicago unless told. */
  readonly timeZone?: string;
}

export type GroupKind = 'psychoeducational' | 'process' | 'support' | 'hybrid';
export type FacilitatorRole = 'lead' | 'co-facilitator' | 'observer' | 'supervisor';
export type PlaceKey = 'main' | 'satellite' | 'telehealth';

export interface FacilitatorSpec {
  readonly practitioner: string;
  readonly role: FacilitatorRole;
}

export interface GroupSpec {
  /** Short key in ids: `dbt` makes `g-dbt`, `s-dbt-20261124`. */
  readonly key: string;
  readonly name: string;
  readonly initials: string;
  readonly kind: GroupKind;
  readonly enrollment: 'open' | 'closed';
  readonly capacity: number;
  readonly minutes: number;
  readonly charge: ChargeCode;
  readonly template: 'psychoeducational' | 'process' | 'general';
  readonly signer?: 'lead' | 'primary-clinician';
  readonly facilitators: readonly FacilitatorSpec[];
  readonly place: PlaceKey;
  /** `HH:MM` on the main office's clock. */
  readonly time: string;
}

export type CoverageKind = 'commercial' | 'dependent' | 'medicare' | 'medicaid' | 'self-pay';

export interface MembershipSpec {
  readonly group: string;
  readonly status: 'waitlist' | 'active' | 'onhold' | 'finished' | 'cancelled';
  /** Days from today, both included; negative is past. */
  readonly start: number;
  readonly end?: number;
  /** The day before `start` on which the waiting began. */
  readonly waitedFrom?: number;
  readonly heldFrom?: number;
  readonly charge?: ChargeCode;
  readonly rationale?: string;
  readonly departure?: { readonly code: string; readonly text: string };
  /** Which of a member's periods in this group; 1 unless they came back. */
  readonly period?: number;
}

export interface GoalSpec {
  readonly text: string;
  readonly achievement:
    'in-progress' | 'improving' | 'worsening' | 'no-change' | 'sustaining' | 'no-progress';
  /** Days from today on which the goal was set. */
  readonly since: number;
}

export interface ContactSpec {
  readonly relationship: 'spouse' | 'partner' | 'mother' | 'father' | 'sibling' | 'child' | 'friend';
  readonly name: HumanName;
  readonly phone?: string;
}

export interface MemberSpec {
  /** Four letters and digits that tell nothing: `7f3a` makes `p-7f3a`, `goal-7f3a-1`. */
  readonly code: string;
  readonly names: readonly HumanName[];
  readonly gender: NonNullable<Patient['gender']>;
  readonly birthDate: string;
  readonly recordNumber: string;
  readonly phone?: string;
  readonly email?: string;
  /** Street line, city, postal code. */
  readonly address?: readonly [string, string, string];
  readonly contacts: readonly ContactSpec[];
  /** ICD-10-CM code and words. */
  readonly diagnoses: readonly (readonly [string, string])[];
  readonly goals: readonly GoalSpec[];
  readonly coverage: readonly CoverageKind[];
  /** Practitioner id of who keeps this member's record. */
  readonly primary: string;
  readonly memberships: readonly MembershipSpec[];
}
