import type { Flag } from '@medplum/fhirtypes';
import type { ChronicAbsence } from '../../domain/attendance/chronic.ts';
import type { AttendanceCounts } from '../../domain/attendance/counts.ts';
import type { HistoryCell } from '../../domain/attendance/history.ts';
import type { MemberPattern } from '../../domain/attendance/pattern.ts';
import type { AttendancePolicy } from '../../domain/attendance/policy.ts';
import type { Membership, MembershipStatus } from '../../domain/group/types.ts';
import type { GroupId, Instant, LocalDate, SessionId, TimeZone } from '../../domain/ids.ts';
import type { Patient } from '../../domain/person.ts';
import type { SessionState } from '../../domain/schedule/types.ts';
import type { AttendanceFlag } from '../../fhir/flag.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import type { Version } from '../session-file.ts';

/** A flag of attendance as it stands on the server. */
export interface RaisedFlag extends AttendanceFlag {
  readonly version: Version<Flag>;
}

/** One session in the picture of a group's attendance. */
export interface SessionColumn {
  readonly sessionId: SessionId;
  readonly start: Instant;
  readonly day: LocalDate;
  readonly timeZone: TimeZone;
  readonly state: SessionState;
  /** As it ran where that is known, else as scheduled. */
  readonly minutes: number;
  readonly attended: number;
  /** Members with a cell in it. */
  readonly expected: number;
  /** Attended of those known, 0 to 1; absent where none is known. */
  readonly rate?: number;
}

/** One member in the picture. */
export interface MemberRow {
  readonly patient: Patient;
  /** The one that lasts, else the latest; none for a walk-in. */
  readonly membership?: Membership;
  readonly statusToday?: MembershipStatus;
  /** No cell: this member was not expected that day. */
  readonly cells: ReadonlyMap<SessionId, HistoryCell>;
  readonly pattern: MemberPattern;
  readonly chronic?: ChronicAbsence;
  /** The flag that stands, else the one cleared last. */
  readonly flag?: RaisedFlag;
  /** Absence is chronic by the group's policy and no flag stands: a person is asked. */
  readonly suggested: boolean;
  /** Follow-ups and make-up work that are still open. */
  readonly openTasks: number;
}

/** A group's attendance over time: members × sessions. */
export interface GroupAttendance {
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly policy: AttendancePolicy;
  /** Oldest first; sessions that were cancelled are left out. */
  readonly sessions: readonly SessionColumn[];
  /** Members by name, then walk-ins by name. */
  readonly members: readonly MemberRow[];
  readonly counts: AttendanceCounts;
  /** What belongs here and cannot be read: shown, never dropped in silence. */
  readonly unusable: readonly Unusable[];
}
