import pMap from 'p-map';
import type { SessionId } from '../domain/ids.ts';
import type { Result } from '../domain/result.ts';
import type { Deps, FaultRefusal } from './deps.ts';
import { signingProgress, type Progress } from './progress.ts';
import { writeGroupRecord } from './write-group-record.ts';
import { writeMemberNote } from './write-member-note.ts';

const SIDE_BY_SIDE = 8;

/**
 * Writes all open records of a session from here: for servers where neither a bot nor a relay takes up the Tasks. The same functions
 * that those run, so it does no harm when they come late.
 */
export async function writeOpenNotes(deps: Deps, id: SessionId): Promise<Result<Progress, FaultRefusal>> {
  const before = await signingProgress(deps, id);
  if (!before.ok) return before;
  const open = before.value.members.filter((one) => one.state.status === 'open');
  await pMap(open, (task) => writeMemberNote(deps, task.version.id), { concurrency: SIDE_BY_SIDE });
  const { sessionTask } = before.value;
  if (sessionTask?.state.status === 'open') await writeGroupRecord(deps, sessionTask.id);
  return signingProgress(deps, id);
}
