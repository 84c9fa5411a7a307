import type { Charge } from '../domain/billing/types.ts';
import type { Instant, SessionId } from '../domain/ids.ts';
import type { MemberNote } from '../domain/note/types.ts';
import type { Practitioner } from '../domain/person.ts';
import type { MemberEncounter } from '../fhir/member-encounter.ts';

/** One note as it stands in a member's record, with what belongs to it. */
export interface RecordedNote {
  readonly compositionId: string;
  readonly sessionId: SessionId;
  readonly note: MemberNote;
  /** The plain text of the document; absent where there is none that can be read. */
  readonly text?: string;
  /** False where the document no longer is what was signed (rule 4). */
  readonly unchanged: boolean;
  readonly signedAt: Instant;
  readonly signer?: Practitioner;
  readonly encounter?: MemberEncounter;
  readonly charge?: Charge;
  /** The note that this one is an addendum to. */
  readonly appends?: string;
}
