import { groupOf } from '../../fhir/session-appointment.ts';
import type { GroupId, SessionId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { Query } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import { gatherWithExtras } from '../gather-extras.ts';
import * as ask from '../queries.ts';
import { guardRosterOf, peopleIn, peopleQueries, relativesIn, relativesQueries } from './read-roster.ts';
import { rosterTurn } from './roster-turn.ts';
import type { GuardRoster } from './types.ts';

export type RosterRefusal = { readonly code: 'no-such-session' } | FaultRefusal;

/** The roster that a session's notes are to be read with: three round trips, or none within a few seconds. */
export async function sessionRoster(
  deps: Deps,
  session: SessionId,
): Promise<Result<GuardRoster, RosterRefusal>> {
  const found = await gather(deps, { session: ask.sessionAppointment(session) });
  if (!found.ok) return found;
  const [appointment] = ofType([found.value.session], 'Appointment');
  const group = appointment && groupOf(appointment);
  return group === undefined ? refused({ code: 'no-such-session' }) : rosterOf(deps, group, session);
}

/** The same where the group is known. Whoever else asks at the same time waits for this one answer. */
export async function rosterOf(
  deps: Deps,
  group: GroupId,
  session: SessionId,
): Promise<Result<GuardRoster, FaultRefusal>> {
  const turn = rosterTurn(deps, group, session);
  if (!turn.mine) {
    const roster = await turn.roster;
    return roster ? done(roster) : read(deps, group, session);
  }
  let roster: GuardRoster | undefined;
  try {
    const answer = await read(deps, group, session);
    if (answer.ok) roster = answer.value;
    return answer;
  } finally {
    turn.settle(roster);
  }
}

/** The same without a session: everyone who is or ever was a member, and who leads the group. Two round trips. */
export function groupRoster(deps: Deps, group: GroupId): Promise<Result<GuardRoster, FaultRefusal>> {
  return readPeople(deps, {
    rosterMemberships: ask.memberships(group),
    rosterFacilitators: ask.facilitators(group),
  });
}

function read(deps: Deps, group: GroupId, session: SessionId): Promise<Result<GuardRoster, FaultRefusal>> {
  return readPeople(deps, { session: ask.sessionAppointment(session), ...peopleQueries(group, session) });
}

async function readPeople(
  deps: Deps,
  queries: Readonly<Record<string, Query>>,
): Promise<Result<GuardRoster, FaultRefusal>> {
  const first = await gather(deps, queries);
  if (!first.ok) return first;
  const people = peopleIn(Object.values(first.value));
  const second = await gatherWithExtras(deps, {}, relativesQueries(people));
  return second.ok ? done(guardRosterOf(people, relativesIn(second.value.extras))) : second;
}
