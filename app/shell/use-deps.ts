import { useMemo } from 'react';
import type { Deps } from '../../src/workflow/deps.ts';
import { useApp } from '../session/app-context.ts';
import { depsFor } from '../session/work-on-server.ts';

/** What every workflow is given, for the person who is signed in. */
export function useDeps(): Deps {
  const { gateway } = useApp();
  return useMemo(() => depsFor(gateway), [gateway]);
}
