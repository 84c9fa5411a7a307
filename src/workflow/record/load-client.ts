import type { GroupId, LocalDate, PatientId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { addDays } from '../../domain/schedule/time.ts';
import { attendancePolicyIn } from '../../fhir/attendance-policy.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import { otherNames } from '../../fhir/human-name.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { memberAppointmentFromFhir } from '../../fhir/member-appointment.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import type { Found, Query } from '../../gateway/port.ts';
import { meetingsIn } from '../attendance-history/meetings.ts';
import { seatsIn } from '../attendance-history/cells.ts';
import {
  flagsOf,
  forSessions,
  foundFor,
  seatsOfPatient,
  sessionEncounters,
  sessionsBetween,
} from '../attendance-history/queries.ts';
import { gatherWith } from '../attendance-history/gather-with.ts';
import { raisedFlagsIn } from '../attendance-history/raised-flags.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { followUpTasks } from '../follow-up/queries.ts';
import { followUpsIn } from '../follow-up/read.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { chargesIn } from './charges.ts';
import type { ClientFile } from './client-file.ts';
import { goalHistories } from './goals.ts';
import { historiesOf, nextSessions } from './histories.ts';
import { membershipsOverTime } from './memberships.ts';
import { assembleNotes, notesQueries, notesStage } from './notes.ts';
import * as ask from './queries.ts';

export type ClientRefusal = { readonly code: 'no-such-patient' } | FaultRefusal;

/** What the reader's role includes. */
export interface ClientSight {
  /** False for whoever takes no part in charting: notes, goals, flags and tasks are not even asked for. */
  readonly clinical: boolean;
}

/** Attendance is shown so far back, and sessions to come so far ahead. */
const DAYS_BACK = 365;
const DAYS_AHEAD = 60;

/**
 * One client's page: who they are, their time in each group, notes with what was added to them, attendance, goals, charges,
 * tasks, flags, next sessions. Two round trips, and a third where there are addenda; every list has an end.
 */
export async function loadClient(
  deps: Deps,
  id: PatientId,
  today: LocalDate,
  { clinical }: ClientSight = { clinical: true },
): Promise<Result<ClientFile, ClientRefusal>> {
  const noted = (query: Query): Query | undefined => (clinical ? query : undefined);
  const range = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
  const read = await gatherWith(
    deps,
    {
      patient: { read: 'Patient', id },
      memberships: ask.membershipsOf(id),
      notes: noted(ask.notesOf(id)),
      charges: ask.chargesOf(id),
      entries: noted(ask.entriesOf(id)),
      goals: noted(ask.goalsOf(id)),
      seats: seatsOfPatient(id, range.from),
      tasks: noted(followUpTasks({ patientId: id }, true)),
    },
    { flags: noted(flagsOf([id])) },
  );
  if (!read.ok) return read;
  const first = read.value.found;
  const resource = ofType([first.patient], 'Patient')[0];
  const patient = resource && patientFromFhir(resource);
  if (!patient?.ok) return refused({ code: 'no-such-patient' });
  const memberships = parsed(ofType([first.memberships], 'EpisodeOfCare'), (one) =>
    membershipFromFhir(one),
  ).values;
  const stage = notesStage(first.notes);
  const second = await gather(deps, {
    ...notesQueries(stage),
    ...aboutSessions(first.seats, [...new Set(memberships.map((one) => one.groupId))], range),
  });
  if (!second.ok) return second;
  const notes = await assembleNotes(deps, stage, second.value);
  if (!notes.ok) return notes;

  const found = foundFor('sessions', second.value);
  const { meetings, unusable } = meetingsIn(found, foundFor('ran', second.value));
  const groupResources = ofType(found, 'Group');
  const groups = parsed(groupResources, groupFromFhir);
  const seats = seatsIn(ofType([first.seats], 'Appointment'));
  const about = {
    ...{ patientId: id, memberships, meetings, seats, today },
    groups: groupResources.map((one) => ({
      id: one.id,
      name: one.name ?? '',
      policy: attendancePolicyIn(one),
    })),
  };
  const tasks = followUpsIn([first.tasks], today);
  return done({
    patient: patient.value,
    otherNames: otherNames(resource?.name),
    memberships: membershipsOverTime(first.memberships, groups.values, today),
    ...notes.value,
    attendance: historiesOf({ ...about, from: range.from }),
    goals: goalHistories(id, first.goals, first.entries, meetings),
    charges: chargesIn(id, first.charges, meetings),
    next: nextSessions(about),
    tasks: tasks.map((one) => ({ ...one, patient: patient.value })),
    flags: raisedFlagsIn([first.flags]).filter((one) => one.patientId === id),
    unusable: [...read.value.unusable, ...unusable, ...seats.unusable, ...groups.unusable],
  });
}

/** The sessions that this client was or is expected in: those with a seat, whatever the group, and those of their groups. */
function aboutSessions(
  seats: Found,
  groups: readonly GroupId[],
  range: { readonly from: LocalDate; readonly to: LocalDate },
) {
  const ids = ofType([seats], 'Appointment').flatMap((one) => {
    const read = memberAppointmentFromFhir(one);
    return read.ok ? [read.value.sessionId] : [];
  });
  const sessions = [...new Set(ids)];
  return {
    ...forSessions('sessions of seats', sessions, ask.sessionsById),
    ...forSessions('ran', sessions, sessionEncounters),
    ...(groups.length > 0 && {
      'sessions of groups': sessionsBetween(groups, range),
      'sessions groups': ask.groups(groups),
    }),
  };
}
