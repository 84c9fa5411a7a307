/** One notification that is owed to a subscriber until the subscriber has taken it. */
export interface Delivery {
  readonly id: string;
  /** Id of the Subscription. */
  readonly subscription: string;
  readonly type: string;
  readonly resource: string;
  readonly versionId: string;
}

/** What the journal keeps of deliveries. */
export type DeliveryNote = { readonly due: Delivery } | { readonly done: string };

/** Deliveries that were owed when the journal ended, oldest first. */
export function outstanding(notes: readonly unknown[]): Delivery[] {
  const owed = new Map<string, Delivery>();
  for (const note of notes) {
    if (!isNote(note)) continue;
    if ('due' in note) owed.set(note.due.id, note.due);
    else owed.delete(note.done);
  }
  return [...owed.values()];
}

function isNote(note: unknown): note is DeliveryNote {
  return typeof note === 'object' && note !== null && ('due' in note || 'done' in note);
}
