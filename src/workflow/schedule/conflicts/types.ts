import type { GroupId, PatientId, PractitionerId, SessionId } from '../../../domain/ids.ts';
import type { PlaceOption, Span } from '../../../domain/schedule/types.ts';

/** What is about to be put on the schedule. */
export interface Proposal {
  readonly groupId?: GroupId;
  readonly spans: readonly Span[];
  readonly facilitators: readonly PractitionerId[];
  readonly place?: PlaceOption;
  /** Where not told: whoever is expected by the group's memberships on each day. */
  readonly members?: readonly PatientId[];
  /** Sessions that are being moved: they are no conflict with themselves. */
  readonly ignore?: readonly SessionId[];
}

/** The appointment in the way. `what`: a group's initials or the kind of visit, never a patient's name. */
export interface Other {
  readonly span: Span;
  readonly what?: string;
}

/** `span`: the proposed one. Of a member's other appointment only the time is told. */
export type Conflict =
  | {
      readonly kind: 'facilitator';
      readonly practitionerId: PractitionerId;
      readonly name: string;
      readonly span: Span;
      readonly other: Other;
    }
  | { readonly kind: 'room'; readonly placeName: string; readonly span: Span; readonly other: Other }
  | {
      readonly kind: 'member';
      readonly patientId: PatientId;
      readonly shortName: string;
      readonly span: Span;
      readonly other: { readonly span: Span };
    }
  | { readonly kind: 'group'; readonly span: Span; readonly other: Other };
