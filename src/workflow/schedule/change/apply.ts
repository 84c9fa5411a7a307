import type { GroupId, Instant, PractitionerId, SessionId } from '../../../domain/ids.ts';
import { done, refused, type Result } from '../../../domain/result.ts';
import { scheduleChangeToFhir, type ScheduleChange } from '../../../fhir/schedule-change.ts';
import type { Write } from '../../../gateway/port.ts';
import type { Deps } from '../../deps.ts';
import { restBefore } from '../../persist.ts';
import { transactAtomically } from '../../transact-atomically.ts';
import type { LeftAlone } from '../types.ts';
import type { Target } from './targets.ts';
import type { Fault } from '../../../gateway/port.ts';

/** What is still to be written of a change of several sessions. */
export interface Pending {
  readonly group: GroupId;
  /** Sessions in the order in which they are written, the one that was asked about last. */
  readonly sessions: readonly { readonly id: SessionId; readonly writes: readonly Write[] }[];
  readonly left: readonly LeftAlone[];
}

export interface Applied {
  readonly group: GroupId;
  readonly changed: readonly SessionId[];
  readonly left: readonly LeftAlone[];
}

/** `fault` with the sessions that had been changed before: the same call again goes on from there. */
export type ApplyRefusal =
  | { readonly code: 'busy' }
  | { readonly code: 'fault'; readonly fault: Fault; readonly changed: readonly SessionId[] };

const WRITES_AT_ONCE = 45;
const ROUNDS = 20;

interface Change {
  readonly what: ScheduleChange['what'];
  readonly reason: string;
  readonly by: PractitionerId;
}

/**
 * Writes a change of one session or of several, in transactions that servers take, each with who did it and why. Decided anew
 * before each one; the session that was asked about comes last, so that until it is changed the same call goes on where an
 * earlier one broke off.
 */
export async function applyChange<R extends { readonly code: string }>(
  deps: Deps,
  change: Change,
  decide: () => Promise<Result<Pending, R>>,
): Promise<Result<Applied, R | ApplyRefusal>> {
  const changed: SessionId[] = [];
  let conflicts = 0;
  let traced = true;
  for (let round = 0; round < ROUNDS; round++) {
    const pending = await decide();
    if (!pending.ok) return pending;
    const { group, sessions, left } = pending.value;
    if (sessions.length === 0) return done({ group, changed, left });
    const part = nextPart(sessions);
    const provenance = traced && part.whole.length > 0 ? [traceOf(change, part.whole, deps.clock.now())] : [];
    const written = await transactAtomically(deps, [...part.writes, ...provenance]);
    if (written.ok) changed.push(...part.whole);
    // The front desk of some record systems may write no Provenance: the reason stands with the sessions too.
    else if (written.fault.kind === 'forbidden' && provenance.length > 0) traced = false;
    else if (written.fault.kind !== 'conflict')
      return refused({ code: 'fault', fault: written.fault, changed });
    else await restBefore(deps.clock, ++conflicts);
  }
  return refused({ code: 'busy' });
}

interface Part {
  readonly writes: readonly Write[];
  /** Sessions that are wholly changed by it. */
  readonly whole: readonly SessionId[];
}

/** As many sessions as fit; of a very large one the first members, without the session itself. */
function nextPart(sessions: Pending['sessions']): Part {
  const whole: SessionId[] = [];
  const writes: Write[] = [];
  for (const one of sessions) {
    if (writes.length + one.writes.length > WRITES_AT_ONCE) break;
    writes.push(...one.writes);
    whole.push(one.id);
  }
  if (whole.length > 0) return { writes, whole };
  return { writes: sessions[0]?.writes.slice(0, WRITES_AT_ONCE) ?? [], whole };
}

function traceOf(change: Change, sessions: readonly SessionId[], at: Instant): Write {
  return { method: 'POST', resource: scheduleChangeToFhir({ ...change, sessions, at }) };
}

/** Sessions that are not to be touched, with the reason why. */
export function leftAlone(targets: readonly Target[]): readonly LeftAlone[] {
  return targets.flatMap(({ id, stage }) => (stage === 'scheduled' ? [] : [{ id, why: stage }]));
}
