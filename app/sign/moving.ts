import type { Progress } from '../../src/workflow/progress.ts';

/** Whether something is still to be written without anybody's doing: open notes, or an open group record. */
export function isMoving({ open, awaiting, stopped, sessionTask }: Progress): boolean {
  if (open > 0) return true;
  return sessionTask?.state.status === 'open' && awaiting === 0 && stopped === 0;
}

/** Whether all there is to write is written. */
export function isFinished({ members, written, sessionTask }: Progress): boolean {
  return written === members.length && (sessionTask === undefined || sessionTask.state.status === 'written');
}

/** Changes whenever a note or the group record takes a step. */
export function stepOf({ members, sessionTask }: Progress): string {
  return [...members.map((task) => task.state.status), sessionTask?.state.status ?? ''].join();
}
