import type { EntryId, Instant, PractitionerId } from '../ids.ts';
import { done, refused, type Result } from '../result.ts';
import { digest, type Digest } from './digest.ts';

/** draft (anybody charting may change it) → locked (signed, waiting to be written) → written (only addenda follow). */
export type RecordState =
  | { readonly state: 'draft' }
  | { readonly state: 'locked'; readonly by: PractitionerId; readonly at: Instant }
  | {
      readonly state: 'written';
      readonly by: PractitionerId;
      readonly at: Instant;
      /** Of the plain text as it was signed. */
      readonly digest: Digest;
      /** How many addenda follow it. */
      readonly addenda: number;
    };

type Locked = Extract<RecordState, { state: 'locked' }>;
type Written = Extract<RecordState, { state: 'written' }>;

/**
 * Rule 4, locked is locked.
 * - `locked`: signed already; a change needs an addendum once it is written
 * - `not-locked`: nothing is written that was not signed
 * - `not-written`: an addendum follows a written note, never a draft
 */
export interface LockRefusal {
  readonly code: 'locked' | 'not-locked' | 'not-written';
}

/** Whether a draft may be changed. The only state in which anything may. */
export function edit(record: RecordState): Result<RecordState, LockRefusal> {
  return record.state === 'draft' ? done(record) : refused({ code: 'locked' });
}

/** Signs a draft. The same signature a second time (a repeated call) changes nothing. */
export function lock(record: RecordState, by: PractitionerId, at: Instant): Result<RecordState, LockRefusal> {
  switch (record.state) {
    case 'draft':
      return done<Locked>({ state: 'locked', by, at });
    case 'locked':
    case 'written':
      return record.by === by && record.at === at ? done(record) : refused({ code: 'locked' });
  }
}

/** The signed note is written. Written once: the same text again changes nothing, another is refused. */
export function write(record: RecordState, text: string): Result<Written, LockRefusal> {
  const sum = digest(text);
  switch (record.state) {
    case 'draft':
      return refused({ code: 'not-locked' });
    case 'locked':
      return done({ state: 'written', by: record.by, at: record.at, digest: sum, addenda: 0 });
    case 'written':
      return record.digest === sum ? done(record) : refused({ code: 'locked' });
  }
}

/** The next addendum: its number counts from 1 and is never given twice. The note and its digest stay as they are. */
export function append(
  record: RecordState,
): Result<{ readonly record: Written; readonly number: number }, LockRefusal> {
  if (record.state !== 'written') return refused({ code: 'not-written' });
  const number = record.addenda + 1;
  return done({ record: { ...record, addenda: number }, number });
}

/** Whether a text is what was signed. */
export function isUnchanged(record: Written, text: string): boolean {
  return record.digest === digest(text);
}

/** The identifier's value of an addendum: `<session>/<patient>/<n>`. */
export function addendumId(entry: EntryId, number: number): string {
  return `${entry}/${number}`;
}
