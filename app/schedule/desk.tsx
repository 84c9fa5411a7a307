import type { ScheduleEntry } from '../../src/workflow/schedule/types.ts';
import { EntryCard } from './entry-card.tsx';

/** What of the schedule somebody has in hand. */
export interface OnDesk {
  readonly at: 'entry';
  readonly entry: ScheduleEntry;
  readonly anchor: DOMRect;
}

export interface DeskProps {
  readonly on: OnDesk;
  readonly onPut: (on: OnDesk | undefined) => void;
}

export function Desk({ on, onPut }: DeskProps) {
  return <EntryCard entry={on.entry} anchor={on.anchor} onClose={() => onPut(undefined)} />;
}
