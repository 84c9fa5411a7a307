import type { Group as FhirGroup, PlanDefinition, Task } from '@medplum/fhirtypes';
import type { Curriculum, Topic } from '../../domain/attendance/curriculum.ts';
import type { FollowUpKind } from '../../domain/attendance/follow-up.ts';
import type { AbsenceStatus } from '../../domain/attendance/history.ts';
import type { GroupId, LocalDate, PatientId, PractitionerId, SessionId } from '../../domain/ids.ts';
import type { Patient } from '../../domain/person.ts';
import type { Outcome } from '../../fhir/follow-up.ts';
import type { Version } from '../session-file.ts';

/** Something that is to be done for one member after an absence, as it stands on the server. */
export interface FollowUp {
  readonly version: Version<Task>;
  readonly kind: FollowUpKind;
  readonly patientId: PatientId;
  /** Where a list is asked for across members. */
  readonly patient?: Patient;
  readonly groupId: GroupId;
  readonly groupName?: string;
  readonly sessionId: SessionId;
  /** The day of the session that was missed. */
  readonly sessionDay?: LocalDate;
  readonly what: string;
  readonly state: 'open' | 'done' | 'dropped';
  readonly due: LocalDate;
  readonly overdue: boolean;
  readonly owner?: PractitionerId;
  /** Where a list is asked for across clinicians. */
  readonly ownerName?: string;
  readonly outcome?: Outcome;
  readonly doneOn?: LocalDate;
  readonly words?: string;
  /** Ids of topics to make up; of make-up work alone. */
  readonly topics: readonly string[];
}

/** A session of a group with what it taught, or is to teach. */
export interface SessionTopics {
  readonly sessionId: SessionId;
  readonly day: LocalDate;
  /** Ids of topics of the curriculum. */
  readonly topics: readonly string[];
  /** The topic and skills as they were charted in the shared part. */
  readonly words?: string;
}

/** What a group's sessions teach. */
export interface GroupCurriculum {
  readonly group: { readonly id: GroupId; readonly name: string; readonly version: Version<FhirGroup> };
  /** None where the group has no written curriculum. */
  readonly curriculum?: Curriculum & { readonly version: Version<PlanDefinition> };
  /** Oldest first; sessions that were cancelled are left out. */
  readonly sessions: readonly SessionTopics[];
  /** Topics that no session has taught or is to teach. */
  readonly unassigned: readonly Topic[];
}

/** A session that a member missed, with what it taught and how that was made up. */
export interface MissedSession {
  readonly sessionId: SessionId;
  readonly day: LocalDate;
  readonly status: AbsenceStatus;
  readonly topics: readonly Topic[];
  /** The topic and skills as they were charted in the shared part. */
  readonly words?: string;
  /** All topics were taught in other sessions that this member attended; the day of the last of those. */
  readonly caughtUp?: LocalDate;
  readonly makeUp?: FollowUp;
}
