/** A stretch of a note that names a member other than its subject, or somebody of theirs. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  /** Indexes of the members. */
  readonly members: readonly number[];
  readonly kind: 'name' | 'short-form' | 'misspelling' | 'initials' | 'relative';
  readonly sure: boolean;
}
