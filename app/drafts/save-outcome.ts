import type { Draft } from '../../src/workflow/session-file.ts';
import type { Stop } from './phase.ts';

/** What came of sending a draft, as the queue needs to know it. */
export type SaveOutcome =
  | { readonly code: 'saved'; readonly draft: Draft }
  | { readonly code: 'conflict'; readonly theirs: Draft }
  /** No answer, or "not now": the same again later. */
  | { readonly code: 'later'; readonly afterMilliseconds?: number }
  | { readonly code: 'stopped'; readonly stop: Stop };
