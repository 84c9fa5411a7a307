import type { Appointment, Group as FhirGroup } from '@medplum/fhirtypes';
import { instant, type Instant, type SessionId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { Occurrence, RecurrenceRefusal } from '../../domain/schedule/occurrences.ts';
import { addDays } from '../../domain/schedule/time.ts';
import type { Facilitator, Span } from '../../domain/schedule/types.ts';
import { overlaps } from '../../domain/schedule/wall-time.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import { withGroupRevision } from '../../fhir/group-revision.ts';
import { spanOf } from '../../fhir/session-appointment.ts';
import { occurrenceIn, plannedSessionToFhir, seriesIn } from '../../fhir/session-plan.ts';
import type { Stored, Write } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, oldest } from '../found.ts';
import { gather } from '../gather.ts';
import { bookAhead } from '../groups/sync-future-sessions.ts';
import { restBefore } from '../persist.ts';
import { transactAtomically } from '../transact-atomically.ts';
import { put } from '../write/put.ts';
import { occurrenceId, plannedSpans, type NewSessions } from './plan.ts';
import * as ask from './queries.ts';
import type { PickedFacilitator } from './types.ts';

export interface CreatedSessions {
  readonly created: readonly SessionId[];
  /** Found there: an earlier try had made them. */
  readonly existing: readonly SessionId[];
}

/**
 * - `group-meets-then`: the group has other sessions at these times; nothing was written
 * - `no-facilitator`: a session is led by somebody
 * - `busy`: others keep changing this group at the same moment
 */
export type CreateSessionsRefusal =
  | RecurrenceRefusal
  | { readonly code: 'no-such-group' | 'group-archived' | 'no-facilitator' | 'busy' }
  | { readonly code: 'group-meets-then'; readonly starts: readonly Instant[] }
  | FaultRefusal;

/** Far below what servers take in one transaction. */
const SESSIONS_AT_ONCE = 20;
/** The parts of the longest series, and a few lost races. */
const ROUNDS = 20;

/**
 * Puts sessions on the schedule, in small transactions whose pivot is the group's revision. The same call again finds what an
 * earlier one made and goes on from there: no retry, and no second click, makes a second copy.
 */
export async function createSessions(
  deps: Deps,
  request: NewSessions,
): Promise<Result<CreatedSessions, CreateSessionsRefusal>> {
  const planned = plannedSpans(request);
  if (!planned.ok) return planned;
  if (request.facilitators.length === 0) return refused({ code: 'no-facilitator' });
  const created: SessionId[] = [];
  let conflicts = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const state = await readState(deps, request, planned.value);
    if (!state.ok) return state;
    const { group, missing, own } = state.value;
    if (missing.length === 0) {
      const existing = own.map((one) => ask.idOf(one)).filter((id) => !created.includes(id));
      return request.bookMembers ? booked(deps, request, { created, existing }) : done({ created, existing });
    }
    const writes = writesFor(group, request, missing.slice(0, SESSIONS_AT_ONCE));
    const written = await transactAtomically(deps, writes);
    if (written.ok) created.push(...written.value.slice(1).map((one) => ask.idOf(one)));
    else if (written.fault.kind !== 'conflict') return refused({ code: 'fault', fault: written.fault });
    else await restBefore(deps.clock, ++conflicts);
  }
  return refused({ code: 'busy' });
}

async function booked(
  deps: Deps,
  request: NewSessions,
  sessions: CreatedSessions,
): Promise<Result<CreatedSessions, CreateSessionsRefusal>> {
  const all = [...sessions.created, ...sessions.existing];
  const ahead = await bookAhead(deps, request.groupId, all);
  return ahead.ok ? done(sessions) : ahead;
}

interface State {
  readonly group: Stored<FhirGroup>;
  /** Of this series, whatever has become of them. */
  readonly own: readonly Stored<Appointment>[];
  readonly missing: readonly Occurrence[];
}

/** What stands there now: read anew before every transaction, so that the pivot is the version that was decided on. */
async function readState(
  deps: Deps,
  request: NewSessions,
  planned: readonly Occurrence[],
): Promise<Result<State, CreateSessionsRefusal>> {
  const { start, end } = around(planned);
  const found = await gather(deps, {
    group: { read: 'Group', id: request.groupId },
    series: ask.wholeSeries(request.series),
    others: ask.sessionsOfGroup(request.groupId, start, end),
  });
  if (!found.ok) return found;
  const group = ofType([found.value.group], 'Group')[0];
  const read = group && groupFromFhir(group);
  if (!group || !read?.ok) return refused({ code: 'no-such-group' });
  if (!read.value.active) return refused({ code: 'group-archived' });
  const own = oldestOfEach(ofType([found.value.series], 'Appointment'));
  const there = new Set(own.map(occurrenceIn));
  const missing = planned.filter((one) => !there.has(occurrenceId(request.series, one.date)));
  const others = ofType([found.value.others], 'Appointment');
  const starts = missing.filter((one) => meetsThen(one, others, request)).map((one) => one.span.start);
  return starts.length > 0 ? refused({ code: 'group-meets-then', starts }) : done({ group, own, missing });
}

/** Should a copy have come about outside this project, everybody agrees on the same one. */
function oldestOfEach(all: readonly Stored<Appointment>[]): readonly Stored<Appointment>[] {
  const names = [...new Set(all.map(occurrenceIn))];
  return names.flatMap((name) => oldest(all.filter((one) => occurrenceIn(one) === name)) ?? []);
}

function meetsThen(
  planned: Occurrence,
  others: readonly Stored<Appointment>[],
  { series }: NewSessions,
): boolean {
  return others.some((one) => {
    const span = spanOf(one);
    const held = one.status !== 'cancelled' && one.status !== 'entered-in-error';
    return held && seriesIn(one) !== series && span !== undefined && overlaps(span, planned.span);
  });
}

/** Wide enough for every zone; which sessions really overlap is looked at afterwards. */
function around(planned: readonly Occurrence[]): Span {
  const [first, last] = [planned[0], planned.at(-1)];
  if (!first || !last) throw new Error('A plan has at least one meeting.');
  return {
    start: instant(`${addDays(first.date, -2)}T00:00:00Z`),
    end: instant(`${addDays(last.date, 2)}T00:00:00Z`),
  };
}

function writesFor(
  group: Stored<FhirGroup>,
  request: NewSessions,
  planned: readonly Occurrence[],
): readonly Write[] {
  const sessions = planned.map(({ date, span }): Write => {
    const resource = plannedSessionToFhir({
      groupId: request.groupId,
      span,
      facilitators: request.facilitators.map(facilitator),
      place: request.place.id,
      series: request.series,
      occurrence: occurrenceId(request.series, date),
    });
    return { method: 'POST', resource };
  });
  return [put(group, withGroupRevision(group)), ...sessions];
}

/** Written by id alone: names and credentials stand with the Practitioner. */
export function facilitator({ practitionerId, role }: PickedFacilitator): Facilitator {
  return { practitioner: { id: practitionerId, name: '', credential: '' }, role };
}
