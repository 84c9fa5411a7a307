import type { Task } from '@medplum/fhirtypes';
import type { GroupId, Instant, PractitionerId, SessionId } from '../../domain/ids.ts';
import { instant } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import { linkIn } from '../../fhir/links.ts';
import { isSessionTask, sessionTaskFromFhir } from '../../fhir/session-task.ts';
import { sessionIn } from '../../fhir/identifiers.ts';
import type { Found } from '../../gateway/port.ts';
import { meetingsIn } from '../attendance-history/meetings.ts';
import { forSessions, foundFor, seatsWithPatients } from '../attendance-history/queries.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import * as about from '../queries.ts';
import { tasksOf } from '../schedule/queries.ts';
import { awaitingNotes, awaitingRecords, stoppedRecords } from './awaiting.ts';
import * as ask from './queries.ts';
import { unsignedSessions } from './unsigned-sessions.ts';
import type { WorklistFound } from './found.ts';
import type { ClinicianWorklist, Worklist } from './types.ts';

/** So far back unsigned sessions are looked for. */
const DAYS_BACK = 400;

/**
 * Everything that waits for one clinician: sessions that are over with unsigned notes, notes and group records that await their
 * signature, and records that could not be written. Two round trips, whatever their number.
 */
export async function unsignedNotes(
  deps: Deps,
  who: PractitionerId,
  now: Instant,
): Promise<Result<Worklist, FaultRefusal>> {
  const all = await unsignedByClinician(deps, [who], now);
  if (!all.ok) return all;
  const [own = NOTHING_WAITS] = all.value.map(({ worklist }) => worklist);
  return done(own);
}

/** So many clinicians are asked for at once: servers and what stands before them limit how long an address may be. */
const CLINICIANS_AT_ONCE = 40;

/** The same for several clinicians, in their order; whoever has nothing to do has an empty list. As many round trips for each forty. */
export async function unsignedByClinician(
  deps: Deps,
  whos: readonly PractitionerId[],
  now: Instant,
): Promise<Result<readonly ClinicianWorklist[], FaultRefusal>> {
  const lists: ClinicianWorklist[] = [];
  for (let from = 0; from < whos.length; from += CLINICIANS_AT_ONCE) {
    const some = await listsOf(deps, whos.slice(from, from + CLINICIANS_AT_ONCE), now);
    if (!some.ok) return some;
    lists.push(...some.value);
  }
  return done(lists);
}

async function listsOf(
  deps: Deps,
  whos: readonly PractitionerId[],
  now: Instant,
): Promise<Result<readonly ClinicianWorklist[], FaultRefusal>> {
  const from = instant(new Date(Date.parse(now) - DAYS_BACK * 86_400_000).toISOString());
  const first = await gather(deps, {
    sessions: ask.openSessionsOf(whos, from, now),
    notes: ask.notesAwaiting(whos),
    records: ask.recordsAwaiting(),
    asked: ask.stoppedFor(whos, 'requester'),
    owned: ask.stoppedFor(whos, 'owner'),
  });
  if (!first.ok) return first;
  const open = meetingsIn([first.value.sessions])
    .meetings.filter((one) => Date.parse(one.end) <= Date.parse(now))
    .map((one) => one.sessionId);
  const waiting = [...first.value.notes.matches, ...recordsFor(first.value.records, whos)].concat(
    first.value.asked.matches,
    first.value.owned.matches,
  );
  const tasked = ofType([{ matches: waiting, included: [] }], 'Task').flatMap(
    (one) => sessionIn(one.groupIdentifier) ?? [],
  );
  const notes = recordsFor(first.value.records, whos).flatMap((one) => noteOf(one));
  const second = await gather(deps, {
    ...forSessions('sessions', [...new Set<SessionId>([...open, ...tasked])], ask.sessionsById),
    ...forSessions('seats', open, seatsWithPatients),
    ...forSessions('tasks', open, tasksOf),
    ...membershipsFor(first.value.sessions),
    ...Object.fromEntries(notes.map((note) => [`signed ${note}`, about.signings(note)])),
  });
  if (!second.ok) return second;
  const found = {
    now,
    ...first.value,
    meetings: meetingsIn(foundFor('sessions', second.value)).meetings,
    groups: ofType(foundFor('sessions', second.value), 'Group'),
    seats: foundFor('seats', second.value),
    tasks: foundFor('tasks', second.value),
    memberships: foundFor('memberships', second.value),
    signings: foundFor('signed', second.value),
    open,
  };
  return done(whos.map((who) => ({ who, worklist: worklistIn({ ...found, who }) })));
}

const NOTHING_WAITS: Worklist = { sessions: [], awaiting: [], groupRecords: [], stopped: [], count: 0 };

/** One clinician's list, in what was found for several. */
function worklistIn(found: WorklistFound): Worklist {
  const sessions = unsignedSessions(found);
  const awaiting = awaitingNotes(found);
  const groupRecords = awaitingRecords(found);
  const stopped = stoppedRecords(found);
  const unsigned = sessions.reduce((sum, one) => sum + one.unsigned.length, 0);
  return {
    ...{ sessions, awaiting, groupRecords, stopped },
    count: unsigned + awaiting.length + groupRecords.length + stopped.length,
  };
}

/** The Tasks of group records that one of these clinicians has to sign. */
function recordsFor(found: Found, whos: readonly PractitionerId[]) {
  return ofType([found], 'Task')
    .filter(isSessionTask)
    .filter((one) => {
      const read = sessionTaskFromFhir(one);
      return read.ok && whos.some((who) => read.value.requiredSigners.includes(who));
    });
}

function noteOf(task: Task) {
  return linkIn(task.focus, 'QuestionnaireResponse') ?? [];
}

/** For sessions that nobody has opened: who was expected. */
function membershipsFor(sessions: Found) {
  const groups = new Set<GroupId>(meetingsIn([sessions]).meetings.map((one) => one.groupId));
  return Object.fromEntries([...groups].map((id) => [`memberships ${id}`, about.memberships(id)]));
}
