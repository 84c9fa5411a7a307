import type { GroupId, SessionId } from '../../domain/ids.ts';
import type { FhirGateway } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import type { GuardRoster } from './types.ts';

/**
 * Whose turn it is to read a group's roster. Of many notes written side by side one reads it, within its own round trips, and
 * the others wait for it: so that a session of a hundred costs no more requests a note than one of eight.
 */
export type RosterTurn =
  | {
      readonly mine: true;
      /** Must be called, with nothing where the reading failed. */
      settle(roster: GuardRoster | undefined): void;
    }
  | { readonly mine: false; readonly roster: Promise<GuardRoster | undefined> };

interface Kept {
  readonly at: number;
  readonly roster: Promise<GuardRoster | undefined>;
}

/** So long a roster is taken for the present one: as long as a session's notes take to be written. */
const FRESH_MS = 5_000;

const kept = new WeakMap<FhirGateway, Map<string, Kept>>();

export function rosterTurn(deps: Deps, group: GroupId, session: SessionId): RosterTurn {
  const shelf = kept.get(deps.gateway) ?? new Map<string, Kept>();
  kept.set(deps.gateway, shelf);
  const now = Date.parse(deps.clock.now());
  for (const [key, { at }] of shelf) if (Math.abs(now - at) > FRESH_MS) shelf.delete(key);
  const key = `${group} ${session}`;
  const known = shelf.get(key);
  if (known) return { mine: false, roster: known.roster };
  const { promise, resolve } = deferred<GuardRoster | undefined>();
  const own: Kept = { at: now, roster: promise };
  shelf.set(key, own);
  return {
    mine: true,
    settle: (roster) => {
      if (roster === undefined && shelf.get(key) === own) shelf.delete(key);
      resolve(roster);
    },
  };
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
