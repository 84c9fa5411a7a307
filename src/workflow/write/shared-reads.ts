import type { Result } from '../../domain/result.ts';
import { link } from '../../fhir/links.ts';
import type { MemberTask } from '../../fhir/member-task.ts';
import type { FhirGateway, Found } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import type { RosterRide } from '../guard/roster-ride.ts';
import * as ask from '../queries.ts';

/** What the notes of one session have in common: nothing of it is any member's own. */
export type SharedReads = Readonly<
  Record<'session' | 'sessionEncounter' | 'groupNote' | 'group' | 'signer', Found>
>;

type Reading = Promise<Result<SharedReads, FaultRefusal>>;

interface Kept {
  readonly reading: Reading;
  readonly until: number;
}

/** Long enough for the notes of a session, which are written side by side; what was signed does not change any more. */
const KEPT_FOR_MS = 5_000;

/** Per server: reads under way, and those of the last seconds. */
const kept = new WeakMap<FhirGateway, Map<string, Kept>>();

/**
 * Reads what a member's note shares with the others, once for notes that are written at the same time. Whoever reads the
 * guard's roster on the way reads this too.
 */
export function readShared(deps: Deps, task: MemberTask, ride: RosterRide): Reading {
  const { key, links, frozen } = task;
  const { signer, groupNoteDigest } = frozen; // a group note that was reopened is another one
  const name = [key.sessionId, links.sessionEncounter, links.group, signer, groupNoteDigest].join(' ');
  const now = Date.parse(deps.clock.now());
  const ofServer = keptFor(deps.gateway, now);
  const known = ofServer.get(name);
  if (known && !ride.reads) return known.reading;
  const reading: Reading = read(task, ride).then((result) => {
    if (!result.ok && ofServer.get(name)?.reading === reading) ofServer.delete(name);
    return result;
  });
  ofServer.set(name, { reading, until: now + KEPT_FOR_MS });
  return reading;
}

function read({ key, links, frozen }: MemberTask, ride: RosterRide): Reading {
  return ride.first({
    session: ask.sessionAppointment(key.sessionId),
    sessionEncounter: ask.resource(links.sessionEncounter),
    groupNote: ask.groupNote(key.sessionId),
    group: ask.resource(links.group),
    signer: ask.resource(link('Practitioner', frozen.signer)),
  });
}

function keptFor(gateway: FhirGateway, now: number): Map<string, Kept> {
  const all = kept.get(gateway) ?? new Map<string, Kept>();
  kept.set(gateway, all);
  for (const [name, { until }] of all) if (until <= now) all.delete(name);
  return all;
}
