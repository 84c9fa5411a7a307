import { chronicAbsence, suggestsFlag } from '../../domain/attendance/chronic.ts';
import type { HistoryCell } from '../../domain/attendance/history.ts';
import { memberPattern } from '../../domain/attendance/pattern.ts';
import type { AttendancePolicy } from '../../domain/attendance/policy.ts';
import { isOver, membershipStatusOn } from '../../domain/group/status.ts';
import type { Membership } from '../../domain/group/types.ts';
import type { GroupId, LocalDate, PatientId, SessionId } from '../../domain/ids.ts';
import type { Patient } from '../../domain/person.ts';
import type { FollowUp } from '../follow-up/types.ts';
import type { DayRange } from './queries.ts';
import { flagFor } from './raised-flags.ts';
import type { MemberRow, RaisedFlag } from './types.ts';

/** What the rows are told beside the cells. */
export interface About {
  readonly groupId: GroupId;
  readonly policy: AttendancePolicy;
  readonly today: LocalDate;
  readonly range: DayRange;
  readonly memberships: readonly Membership[];
  readonly flags: readonly RaisedFlag[];
  readonly tasks: readonly FollowUp[];
}

type Cells = ReadonlyMap<SessionId, ReadonlyMap<PatientId, HistoryCell>>;

/** A row for everybody with a cell, and for members of now or of the range without one. */
export function rowsOf(people: readonly Patient[], cells: Cells, about: About): readonly MemberRow[] {
  return people
    .map((patient) => rowOf(patient, cells, about))
    .filter((row) => row.cells.size > 0 || isMember(row, about))
    .sort(
      (one, other) =>
        Number(one.membership === undefined) - Number(other.membership === undefined) ||
        one.patient.name.localeCompare(other.patient.name),
    );
}

function isMember({ membership, statusToday }: MemberRow, { range }: About): boolean {
  if (!membership || statusToday === 'waitlisted' || membership.status === 'cancelled') return false;
  const { start, end } = membership;
  return (start === undefined || start <= range.to) && (end === undefined || end >= range.from);
}

function rowOf(patient: Patient, cells: Cells, about: About): MemberRow {
  const own = new Map(
    [...cells].flatMap(([session, seats]) => {
      const cell = seats.get(patient.id);
      return cell ? [[session, cell] as const] : [];
    }),
  );
  const membership = latest(about.memberships.filter((one) => one.patientId === patient.id));
  const statusToday = membership && membershipStatusOn(membership, about.today);
  const chronic = chronicAbsence([...own.values()], about.policy);
  const flag = flagFor(about.flags, about.groupId, patient.id);
  const lasts = membership !== undefined && !isOver(statusToday ?? membership.status);
  return {
    patient,
    cells: own,
    pattern: memberPattern([...own.values()]),
    suggested: lasts && suggestsFlag(chronic, flag),
    openTasks: about.tasks.filter((one) => one.patientId === patient.id && one.state === 'open').length,
    ...(membership && { membership }),
    ...(statusToday && { statusToday }),
    ...(chronic && { chronic }),
    ...(flag && { flag }),
  };
}

function latest(memberships: readonly Membership[]): Membership | undefined {
  return memberships.toSorted(
    (one, other) =>
      Number(isOver(one.status)) - Number(isOver(other.status)) ||
      (other.start ?? '').localeCompare(one.start ?? ''),
  )[0];
}
