import { attendanceCounts } from '../../domain/attendance/counts.ts';
import type { HistoryCell } from '../../domain/attendance/history.ts';
import type { GroupId, LocalDate } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { minutesOf } from '../../domain/schedule/time.ts';
import { attendancePolicyIn } from '../../fhir/attendance-policy.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { followUpTasks } from '../follow-up/queries.ts';
import { followUpsIn } from '../follow-up/read.ts';
import { ofType, parsed } from '../found.ts';
import { gather, NOTHING } from '../gather.ts';
import * as askAbout from '../queries.ts';
import { cellsOf, seatsIn } from './cells.ts';
import { gatherWith } from './gather-with.ts';
import { meetingsIn, type Meeting } from './meetings.ts';
import * as ask from './queries.ts';
import { raisedFlagsIn } from './raised-flags.ts';
import { rowsOf } from './rows.ts';
import type { GroupAttendance, SessionColumn } from './types.ts';

export type GroupAttendanceRefusal = { readonly code: 'no-such-group' } | FaultRefusal;

/**
 * A group's attendance from one day to another, both included: members × sessions, with rates and both counts (sessions held,
 * and visits). Two round trips, however many there are.
 */
export async function groupAttendance(
  deps: Deps,
  groupId: GroupId,
  range: ask.DayRange,
  today: LocalDate,
): Promise<Result<GroupAttendance, GroupAttendanceRefusal>> {
  const first = await gather(deps, {
    group: { read: 'Group', id: groupId },
    memberships: askAbout.memberships(groupId),
    sessions: ask.sessionsBetween([groupId], range),
    tasks: followUpTasks({ groupId }, false),
  });
  if (!first.ok) return first;
  const group = ofType([first.value.group], 'Group')[0];
  if (!group) return refused({ code: 'no-such-group' });
  const memberships = parsed(ofType([first.value.memberships], 'EpisodeOfCare'), (one) =>
    membershipFromFhir(one),
  );
  const planned = meetingsIn([first.value.sessions]).meetings.map((one) => one.sessionId);
  const patients = [...new Set(memberships.values.map((one) => one.patientId))];
  const read = await gatherWith(
    deps,
    {
      ...ask.forSessions('seats', planned, ask.seatsWithPatients),
      ...ask.forSessions('ran', planned, ask.sessionEncounters),
    },
    { flags: patients.length > 0 ? ask.flagsOf(patients) : undefined },
  );
  if (!read.ok) return read;
  const second = read.value.found;
  const seatsFound = ask.foundFor('seats', second);
  const { meetings, unusable } = meetingsIn([first.value.sessions], ask.foundFor('ran', second));
  const seats = seatsIn(ofType(seatsFound, 'Appointment'));
  const held = meetings.filter(
    (one) => one.state !== 'cancelled' && one.day >= range.from && one.day <= range.to,
  );
  const cells = new Map(held.map((one) => [one.sessionId, cellsOf(one, seats, memberships.values)]));
  const people = parsed(ofType([first.value.memberships, ...seatsFound], 'Patient'), patientFromFhir);
  const policy = attendancePolicyIn(group);
  return done({
    groupId,
    groupName: group.name ?? '',
    policy,
    sessions: held.map((one) => columnOf(one, [...(cells.get(one.sessionId)?.values() ?? [])])),
    members: rowsOf(people.values, cells, {
      ...{ groupId, policy, today, range },
      memberships: memberships.values,
      flags: raisedFlagsIn([second.flags ?? NOTHING]),
      tasks: followUpsIn([first.value.tasks], today),
    }),
    counts: attendanceCounts([...cells.values()].flatMap((one) => [...one.values()])),
    unusable: [
      ...read.value.unusable,
      ...memberships.unusable,
      ...unusable,
      ...seats.unusable,
      ...people.unusable,
    ],
  });
}

function columnOf(meeting: Meeting, cells: readonly HistoryCell[]): SessionColumn {
  const { sessionId, start, day, timeZone, state } = meeting;
  const known = cells.filter((one) => one.status !== 'not-yet').length;
  const attended = cells.filter((one) => one.status === 'attended').length;
  return {
    ...{ sessionId, start, day, timeZone, state, attended },
    minutes: minutesOf(meeting.span),
    expected: cells.length,
    ...(known > 0 && { rate: attended / known }),
  };
}
