import pMap from 'p-map';
import { followUpDue } from '../../domain/attendance/follow-up.ts';
import type { Absence } from '../../domain/attendance/types.ts';
import type { AttendancePolicy } from '../../domain/attendance/policy.ts';
import type { Membership } from '../../domain/group/types.ts';
import { isAbsence } from '../../domain/attendance/types.ts';
import type { LocalDate, PatientId, PractitionerId, SessionId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { dayWords } from '../../domain/schedule/format.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import { EN_US } from '../../domain/words/en-us.ts';
import { EN_US_FOLLOW_UP, type FollowUpWords } from '../../domain/words/en-us-follow-up.ts';
import { attendancePolicyIn } from '../../fhir/attendance-policy.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { meetingsIn, type Meeting } from '../attendance-history/meetings.ts';
import { seatsIn } from '../attendance-history/cells.ts';
import * as about from '../queries.ts';
import { membersOn } from '../../domain/group/roster.ts';
import { assign, type AssignRefusal } from './assign.ts';
import type { FollowUp } from './types.ts';

export interface PlannedFollowUps {
  /** Of every absence that the group's policy asks for: made now, or there already. */
  readonly planned: readonly FollowUp[];
  /** One member's trouble stops nobody else; the same call again tries it anew. */
  readonly failed: readonly { readonly patientId: PatientId; readonly refusal: AssignRefusal }[];
}

export type PlanRefusal = { readonly code: 'no-such-session' } | FaultRefusal;

const SIDE_BY_SIDE = 8;

/**
 * A follow-up for every absence of a session, by the group's policy: whoever keeps the member's record is to do it, else the one
 * who asks. Safe to repeat, before signing and after; each member in a transaction of their own.
 */
export async function planFollowUps(
  deps: Deps,
  sessionId: SessionId,
  by: PractitionerId,
  words: FollowUpWords = EN_US_FOLLOW_UP,
): Promise<Result<PlannedFollowUps, PlanRefusal>> {
  const read = await readSession(deps, sessionId);
  if (!read.ok) return read;
  const { meeting, absences, memberships, policy, groupName } = read.value;
  const today = localDateIn(deps.clock.now(), meeting.timeZone);
  const outcomes = await pMap(
    absences.flatMap(({ patientId, absence }) => {
      const due = followUpDue(policy, absence.status, meeting.day);
      return due === undefined ? [] : [{ patientId, due }];
    }),
    async ({ patientId, due }) => {
      const result = await assign(
        deps,
        { sessionId, patientId },
        (absence) => ({
          kind: 'follow-up',
          groupId: meeting.groupId,
          what: wordsOf(absence, groupName, meeting.day, words),
          owner: clinicianOf(memberships, patientId, meeting.day) ?? by,
          ...{ due, by, topics: [] },
        }),
        today,
      );
      return { patientId, result };
    },
    { concurrency: SIDE_BY_SIDE },
  );
  return done({
    planned: outcomes.flatMap(({ result }) => (result.ok ? [result.value] : [])),
    failed: outcomes.flatMap(({ patientId, result }) =>
      result.ok ? [] : [{ patientId, refusal: result.refusal }],
    ),
  });
}

interface SessionRead {
  readonly meeting: Meeting;
  readonly groupName: string;
  readonly policy: AttendancePolicy;
  readonly memberships: readonly Membership[];
  readonly absences: readonly { readonly patientId: PatientId; readonly absence: Absence }[];
}

/** Two round trips: the session with everybody's attendance, then its group. */
async function readSession(deps: Deps, sessionId: SessionId): Promise<Result<SessionRead, PlanRefusal>> {
  const first = await gather(deps, {
    session: about.sessionAppointment(sessionId),
    seats: about.seats(sessionId),
  });
  if (!first.ok) return first;
  const meeting = meetingsIn([first.value.session]).meetings[0];
  if (!meeting) return refused({ code: 'no-such-session' });
  const second = await gather(deps, {
    group: { read: 'Group', id: meeting.groupId },
    memberships: about.memberships(meeting.groupId),
  });
  if (!second.ok) return second;
  const group = ofType([second.value.group], 'Group')[0];
  const seats = seatsIn(ofType([first.value.seats], 'Appointment')).bySession.get(sessionId);
  return done({
    meeting,
    groupName: group?.name ?? '',
    policy: attendancePolicyIn(group),
    memberships: parsed(ofType([second.value.memberships], 'EpisodeOfCare'), (one) => membershipFromFhir(one))
      .values,
    absences: [...(seats ?? [])].flatMap(([patientId, { attendance, expected }]) =>
      expected && isAbsence(attendance) ? [{ patientId, absence: attendance }] : [],
    ),
  });
}

function clinicianOf(
  memberships: readonly Membership[],
  patientId: PatientId,
  day: LocalDate,
): PractitionerId | undefined {
  const own = memberships.filter((one) => one.patientId === patientId);
  return (membersOn(own, day)[0] ?? own.at(-1))?.primaryClinician;
}

function wordsOf(absence: Absence, group: string, day: LocalDate, words: FollowUpWords): string {
  return words.task(group, dayWords(day, EN_US.dates), words.absences[absence.status]);
}
