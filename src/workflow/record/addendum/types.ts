import type { PatientId, SessionId } from '../../../domain/ids.ts';
import type { Practitioner } from '../../../domain/person.ts';
import type { AddendumTextRefusal } from '../../../domain/record/addendum.ts';
import type { AddendumKind } from '../../../domain/record/addendum-kind.ts';
import type { Result } from '../../../domain/result.ts';
import type { Override } from '../../../fhir/signing.ts';
import type { Deps, FaultRefusal } from '../../deps.ts';
import type { GuardFinding } from '../../guard/types.ts';

/** What somebody adds to a signed note. */
export interface AddendumRequest {
  readonly sessionId: SessionId;
  readonly patientId: PatientId;
  readonly kind: AddendumKind;
  readonly text: string;
  readonly by: Practitioner;
  /**
   * How many addenda the writer saw beside the note. The same on a retry: an addendum of theirs with the same words that came
   * after those is this very one, written by a try whose answer was lost.
   */
  readonly after: number;
  /** Findings that the writer keeps for a reason: recorded with the group, never in the member's record (rule 5). */
  readonly overrides?: readonly Override[];
}

/** The confidentiality check of an addendum: `guardAddendum` (workflow/guard). Asked anew at every call (rule 5). */
export type AddendumCheck = (
  deps: Deps,
  about: { readonly sessionId: SessionId; readonly patientId: PatientId; readonly text: string },
) => Promise<Result<readonly GuardFinding[], { readonly code: 'no-such-session' } | FaultRefusal>>;

/**
 * - `findings`: the words identify another member (rule 5); nothing was written
 * - `no-such-note`: nothing was signed for this entry. `not-written`: signed, and still being written; wait for it
 * - `not-atomic`: this server runs transactions as batches (rule 2). `busy`: others add to this note at the same moment
 */
export type AddendumRefusal =
  | AddendumTextRefusal
  | { readonly code: 'findings'; readonly guard: readonly GuardFinding[] }
  | { readonly code: 'no-such-session' | 'no-such-note' | 'not-written' | 'not-atomic' | 'busy' }
  | FaultRefusal;
