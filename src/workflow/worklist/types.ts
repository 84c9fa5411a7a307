import type { GroupId, Instant, PractitionerId, SessionId, TimeZone } from '../../domain/ids.ts';
import type { Patient } from '../../domain/person.ts';
import type { Age } from '../../domain/record/signing-time.ts';
import type { FacilitatorRole } from '../../domain/schedule/types.ts';
import type { TaskStop } from '../../fhir/task-parts.ts';

/**
 * Which session something on the list is about, as far as it could be found. Its age are whole days since the session, or since it was asked
 * for where the session is not known.
 */
export interface ListedSession extends Age {
  readonly sessionId: SessionId;
  readonly groupId?: GroupId;
  readonly groupName?: string;
  readonly initials?: string;
  readonly start?: Instant;
  readonly timeZone?: TimeZone;
}

/** A session that is over and has notes that nobody has signed. */
export interface UnsignedSession extends ListedSession {
  readonly groupId: GroupId;
  readonly start: Instant;
  readonly end: Instant;
  readonly timeZone: TimeZone;
  /** False: nobody has opened it yet, nothing is charted. */
  readonly opened: boolean;
  /** Of the clinician whose list it is. */
  readonly role: FacilitatorRole;
  /** Whose notes are unsigned. */
  readonly unsigned: readonly Patient[];
  readonly signed: number;
}

/** A member's note that waits for this clinician's signature. */
export interface AwaitingNote extends ListedSession {
  readonly taskId: string;
  readonly patient?: Patient;
  readonly requestedAt: Instant;
}

/** A group record that waits for this facilitator's signature. */
export interface AwaitingRecord extends ListedSession {
  readonly taskId: string;
  readonly requestedAt: Instant;
}

/** A note, or a group record where there is no patient, that could not be written until somebody looks at it. */
export interface StoppedRecord extends ListedSession {
  readonly taskId: string;
  readonly patient?: Patient;
  readonly reason: TaskStop;
  /** Names nobody. */
  readonly words: string;
  readonly since: Instant;
}

/** What one clinician has to sign or look at; in each list the oldest first. */
export interface Worklist {
  readonly sessions: readonly UnsignedSession[];
  readonly awaiting: readonly AwaitingNote[];
  readonly groupRecords: readonly AwaitingRecord[];
  readonly stopped: readonly StoppedRecord[];
  /** Notes and records, summed over all lists. */
  readonly count: number;
}

export interface ClinicianWorklist {
  readonly who: PractitionerId;
  readonly worklist: Worklist;
}
