import type { Instant } from '../../src/domain/ids.ts';
import type { Draft } from '../../src/workflow/session-file.ts';

/** Why a draft can't be saved as it is, until a person does something. */
export type Stop =
  /** Signed meanwhile: nothing can be written into it any more. */
  | { readonly why: 'locked' }
  /** The server no longer knows who this is: launch again. */
  | { readonly why: 'signed-out' }
  | { readonly why: 'too-long' }
  /** `advice` is a sentence for people. */
  | { readonly why: 'refused'; readonly advice: string };

/** Where a draft's text is. */
export type Phase =
  | { readonly at: 'saved'; readonly when?: Instant }
  /** Typed, and about to be sent. */
  | { readonly at: 'typed' }
  | { readonly at: 'saving' }
  /** The server can't take it now; it is tried again by itself. */
  | { readonly at: 'waiting' }
  | { readonly at: 'conflict'; readonly theirs: Draft; readonly fields: readonly string[] }
  | { readonly at: 'stopped'; readonly stop: Stop };
