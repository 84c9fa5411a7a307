import type { GroupId, SessionId } from '../../../domain/ids.ts';
import { done, refused } from '../../../domain/result.ts';
import type { Deps } from '../../deps.ts';
import { restBefore } from '../../persist.ts';
import { transactAtomically } from '../../transact-atomically.ts';
import type { SyncOutcome, SyncReport } from '../types.ts';
import { decideSync, type SessionSync } from './decide.ts';
import { readOpenSessions } from './read.ts';

/** Far below what servers take in one transaction. */
const WRITES_AT_ONCE = 40;
const ROUNDS = 8;

/**
 * Decides and writes until nothing is left to do. Whoever loses a race reads again: the same call after a crash, or by two
 * people at once, ends in the same place.
 *
 * @param bookAll sessions whose members are all to be booked ahead, even where nobody is yet
 */
export async function runSync(
  deps: Deps,
  group: GroupId,
  bookAll: readonly SessionId[] = [],
): Promise<SyncOutcome> {
  let conflicts = 0;
  let report: SyncReport = { booked: 0, cancelled: 0, kept: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const source = await readOpenSessions(deps, group);
    if (!source.ok) return source;
    const all = source.value.sessions.map((one) => decideSync(source.value, one, bookAll.includes(one.id)));
    report = { ...report, kept: all.flatMap(keptIn) };
    const due = all.filter((one) => one.writes.length > 0);
    if (due.length === 0) return done(report);
    for (const part of parts(due)) {
      const writes = part.flatMap((one) => one.writes);
      const written = await transactAtomically(deps, writes);
      if (written.ok) report = part.reduce(added, report);
      else if (written.fault.kind !== 'conflict') return refused({ code: 'fault', fault: written.fault });
      else await restBefore(deps.clock, ++conflicts);
    }
  }
  return refused({ code: 'busy' });
}

function keptIn({ session, kept }: SessionSync): SyncReport['kept'] {
  return kept.map((patientId) => ({ session, patientId }));
}

function added(report: SyncReport, { booked, cancelled }: SessionSync): SyncReport {
  return { ...report, booked: report.booked + booked, cancelled: report.cancelled + cancelled };
}

/** Several sessions in one transaction, each whole: one that alone exceeds the number goes by itself. */
function parts(due: readonly SessionSync[]): readonly (readonly SessionSync[])[] {
  const all: SessionSync[][] = [];
  let size = 0;
  for (const one of due) {
    const last = all.at(-1);
    if (last && size + one.writes.length <= WRITES_AT_ONCE) {
      last.push(one);
      size += one.writes.length;
    } else {
      all.push([one]);
      size = one.writes.length;
    }
  }
  return all;
}
