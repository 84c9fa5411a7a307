import { useSyncExternalStore } from 'react';
import type { Override } from '../../src/fhir/signing.ts';
import { useRoom } from '../session/hooks.ts';

/** The reasons given so far for this session's findings, in charting and in review alike. */
export function useReasons(): {
  readonly reasons: readonly Override[];
  readonly give: (override: Override) => void;
} {
  const { reasons } = useRoom();
  return { reasons: useSyncExternalStore(reasons.subscribe, reasons.given), give: reasons.give };
}
