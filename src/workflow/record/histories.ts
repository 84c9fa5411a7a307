import { chronicAbsence } from '../../domain/attendance/chronic.ts';
import { memberPattern } from '../../domain/attendance/pattern.ts';
import type { AttendancePolicy } from '../../domain/attendance/policy.ts';
import { membersOn } from '../../domain/group/roster.ts';
import type { Membership } from '../../domain/group/types.ts';
import type { LocalDate, PatientId } from '../../domain/ids.ts';
import { cellsOf, type Seats } from '../attendance-history/cells.ts';
import type { Meeting } from '../attendance-history/meetings.ts';
import type { GroupHistory, NextSession } from './client-file.ts';

/** A client's seats and sessions, and of each group its name and policy. */
export interface AboutClient {
  readonly patientId: PatientId;
  readonly memberships: readonly Membership[];
  readonly meetings: readonly Meeting[];
  readonly seats: Seats;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly policy: AttendancePolicy;
  }[];
  readonly today: LocalDate;
}

/** Attendance by group, from a day to today; the group with the latest session first. */
export function historiesOf(about: AboutClient & { readonly from: LocalDate }): readonly GroupHistory[] {
  const past = about.meetings.filter((one) => one.day >= about.from && one.day <= about.today);
  const histories = [...new Set(past.map((one) => one.groupId))].flatMap((groupId): GroupHistory[] => {
    const group = about.groups.find((one) => one.id === groupId);
    const own = about.memberships.filter((one) => one.groupId === groupId);
    const cells = past
      .filter((one) => one.groupId === groupId)
      .flatMap((one) => cellsOf(one, about.seats, own).get(about.patientId) ?? []);
    if (!group || cells.length === 0) return [];
    const { name, policy } = group;
    const chronic = chronicAbsence(cells, policy);
    return [
      { groupId, groupName: name, cells, pattern: memberPattern(cells), policy, ...(chronic && { chronic }) },
    ];
  });
  const last = (one: GroupHistory): number => Date.parse(one.cells.at(-1)?.start ?? '1970-01-01');
  return histories.sort((one, other) => last(other) - last(one));
}

/** So many sessions to come are listed. */
const MOST_NEXT = 6;

/** The sessions to come in which this client is expected. */
export function nextSessions(about: AboutClient): readonly NextSession[] {
  const expected = about.meetings.filter(
    (one) => one.day >= about.today && one.state === 'scheduled' && isExpected(one, about),
  );
  return expected.slice(0, MOST_NEXT).map((one) => ({
    sessionId: one.sessionId,
    groupId: one.groupId,
    groupName: about.groups.find((group) => group.id === one.groupId)?.name ?? '',
    start: one.start,
    end: one.end,
    timeZone: one.timeZone,
    placeName: one.placeName,
    virtual: one.virtual,
  }));
}

/** By the seat where there is one; an absence announced ahead is one, too. */
function isExpected(meeting: Meeting, { patientId, seats, memberships }: AboutClient): boolean {
  const seat = seats.bySession.get(meeting.sessionId)?.get(patientId);
  if (seat)
    return seat.expected && (seat.attendance.status === 'unknown' || seat.attendance.status === 'attended');
  const own = memberships.filter((one) => one.groupId === meeting.groupId);
  return membersOn(own, meeting.day).length > 0;
}
