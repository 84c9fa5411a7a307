import type { Answers } from '../../src/domain/note/types.ts';

/** A draft as kept on this device while the server does not have it. */
export interface KeptDraft {
  /** Which version of the draft it was typed into, and what that said: needed to see what the typing changed. */
  readonly baseVersion: string;
  readonly base: Answers;
  readonly mine: Answers;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads what was kept, perhaps by an older version of the app; undefined where it makes no sense any more. */
export function parseKeptDraft(text: string): KeptDraft | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) return undefined;
    const { baseVersion, base, mine } = value;
    if (typeof baseVersion !== 'string' || !isObject(base) || !isObject(mine)) return undefined;
    return { baseVersion, base: base as Answers, mine: mine as Answers };
  } catch {
    return undefined;
  }
}
