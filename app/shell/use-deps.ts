import { useMemo } from 'react';
import { systemTime } from '../../src/workflow/clock.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { useApp } from '../session/app-context.ts';

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** What every workflow is given, for the person who is signed in. */
export function useDeps(): Deps {
  const { gateway } = useApp();
  return useMemo(() => ({ gateway, clock: { now: systemTime, pause } }), [gateway]);
}
