/** An identifier found in a text, with the members it belongs to. */
export interface IdentifierHit {
  readonly start: number;
  readonly end: number;
  readonly members: readonly number[];
  readonly kind: 'phone' | 'email' | 'handle' | 'address' | 'birth-date' | 'record-number';
  readonly sure: boolean;
}

/** Members other than the subject; none where the subject has the same number, date or address. */
export function others(members: readonly number[] | undefined, subject: number): readonly number[] {
  if (members === undefined || members.includes(subject)) return [];
  return members;
}
