import type { GroupId, SessionId } from '../../domain/ids.ts';
import { done, type Result } from '../../domain/result.ts';
import type { Found, Query } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { gather } from '../gather.ts';
import { gatherWithExtras } from '../gather-extras.ts';
import {
  guardRosterOf,
  peopleIn,
  peopleQueries,
  relativesIn,
  relativesQueries,
  type RosterPeople,
} from './read-roster.ts';
import { rosterTurn } from './roster-turn.ts';
import { rosterOf } from './session-roster.ts';
import type { GuardRoster } from './types.ts';

type Queries = Readonly<Record<string, Query | undefined>>;
type Gathered<Q> = Promise<Result<Readonly<Record<keyof Q, Found>>, FaultRefusal>>;

/** Reads the roster within the two round trips in which one member's context is read anyway, where nobody else does. */
export interface RosterRide {
  /** Whether this one reads it for the others: then nothing of the first round trip may be taken from an earlier read. */
  readonly reads: boolean;
  /** The first round trip. The session with its actors has to be among what is asked: its facilitators are staff. */
  first<Q extends Queries>(queries: Q): Gathered<Q>;
  second<Q extends Queries>(queries: Q): Gathered<Q>;
  /** Has to be called when the trips are over, however they ended: others wait for what they brought. */
  end(): void;
  roster(): Promise<Result<GuardRoster, FaultRefusal>>;
}

export function rosterRide(deps: Deps, group: GroupId, session: SessionId): RosterRide {
  const turn = rosterTurn(deps, group, session);
  let people: RosterPeople | undefined;
  let roster: GuardRoster | undefined;
  return {
    reads: turn.mine,
    first: async (queries) => {
      if (!turn.mine) return gather(deps, queries);
      const found = await gather(deps, { ...queries, ...peopleQueries(group, session) });
      if (found.ok) people = peopleIn(Object.values(found.value));
      return found;
    },
    second: async (queries) => {
      if (!people) return gather(deps, queries);
      const found = await gatherWithExtras(deps, queries, relativesQueries(people));
      if (!found.ok) return found;
      roster = guardRosterOf(people, relativesIn(found.value.extras));
      return done(found.value.found);
    },
    end: () => {
      if (turn.mine) turn.settle(roster);
    },
    roster: async () => {
      const known = turn.mine ? roster : await turn.roster;
      return known ? done(known) : rosterOf(deps, group, session);
    },
  };
}
