import type { Progress } from '../../src/workflow/progress.ts';

/** Whether something is still to be written without anybody's doing: open notes, or an open group record. */
export function isMoving({ open, awaiting, stopped, sessionTask }: Progress): boolean {
  if (open > 0) return true;
  return sessionTask?.state.status === 'open' && awaiting === 0 && stopped === 0;
}
