import type { GroupFile } from '../../src/workflow/groups/types.ts';

/** A group after a change, and what to tell of it. */
export interface Told {
  readonly file: GroupFile;
  readonly words: string;
  /** The sessions to come are not all in line yet. */
  readonly unsynced?: boolean;
}

export type OnChanged = (told: Told) => void;
