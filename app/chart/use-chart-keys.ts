import { useMarking, useUnmarked } from '../attendance/hooks.ts';
import { useShortcut } from '../keys/use-shortcut.ts';
import { useSessionFile } from '../session/hooks.ts';
import { EVERYONE, GROUP_NOTE } from './places.ts';

export interface ChartKeys {
  readonly go: (place: string) => void;
  readonly step: (by: number) => void;
}

/** Charting by keyboard: from member to member, to everyone, to the group note, and all present at once. */
export function useChartKeys({ go, step }: ChartKeys): void {
  const { groupNote } = useSessionFile();
  const unmarked = useUnmarked();
  const { markAs } = useMarking();
  const mayMark = unmarked.length > 0 && groupNote?.locked !== true;
  useShortcut('next', () => step(1));
  useShortcut('previous', () => step(-1));
  useShortcut('everyone', () => go(EVERYONE));
  useShortcut('allAttended', mayMark ? () => markAs(unmarked, 'attended') : undefined);
  useShortcut('groupNote', () => {
    if (!focusGroupNote()) go(GROUP_NOTE);
  });
}

/** Puts the cursor into the shared part where it is on the screen. */
function focusGroupNote(): boolean {
  const field = document.querySelector<HTMLElement>('[data-part=shared] :is(input, textarea)');
  if (!field || field.offsetParent === null) return false;
  field.focus();
  return true;
}

/** The entry's field in which the cursor is. */
export function focusedField(): string | undefined {
  const panel = document.activeElement?.closest('[data-part=entry]');
  const block = panel && document.activeElement?.closest('[data-field]');
  return block?.getAttribute('data-field') ?? undefined;
}

/** Puts the cursor into the next line of the page with everyone; from anywhere else, into the first or the last. */
export function stepLine(by: number): void {
  const lines = [...document.querySelectorAll('[data-line]')];
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const next = at < 0 ? lines.at(by > 0 ? 0 : -1) : lines[at + by];
  next?.querySelector<HTMLElement>('textarea')?.focus();
}
