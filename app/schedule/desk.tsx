import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { Span } from '../../src/domain/schedule/types.ts';
import type { ScheduleEntry, SessionEntry } from '../../src/workflow/schedule/types.ts';
import { useTexts } from '../texts/texts.ts';
import { EntryCard } from './entry-card.tsx';
import { mayChange } from './entry-state.ts';
import styles from './entry-card.module.css';
import type { Wanted } from './new/wanted.ts';

const NewCard = lazy(async () => ({ default: (await import('./new/new-card.tsx')).NewCard }));
const MoveDialog = lazy(async () => ({ default: (await import('./change/move-dialog.tsx')).MoveDialog }));
const CancelDialog = lazy(async () => ({
  default: (await import('./change/cancel-dialog.tsx')).CancelDialog,
}));

/** What of the schedule somebody has in hand. */
export type OnDesk =
  | { readonly at: 'entry'; readonly entry: ScheduleEntry; readonly anchor: DOMRect }
  | { readonly at: 'new'; readonly wanted: Wanted; readonly anchor: DOMRect }
  /** `undo` puts back what was dragged. */
  | { readonly at: 'move'; readonly entry: SessionEntry; readonly to: Span; readonly undo?: () => void }
  | { readonly at: 'cancel'; readonly entry: SessionEntry };

export interface DeskProps {
  readonly on: OnDesk;
  readonly mayChange: boolean;
  /** The schedule as it is shown. */
  readonly known: readonly ScheduleEntry[];
  readonly onPut: (on: OnDesk | undefined) => void;
  /** The schedule has changed; what to tell. */
  readonly onChanged: (words: string) => void;
}

export function Desk({ on, mayChange: may, known, onPut, onChanged }: DeskProps) {
  const close = () => onPut(undefined);
  return <Suspense fallback={null}>{inHand()}</Suspense>;

  function inHand() {
    switch (on.at) {
      case 'entry':
        return (
          <EntryCard
            entry={on.entry}
            anchor={on.anchor}
            onClose={close}
            changes={may && mayChange(on.entry) ? <Changes entry={on.entry} onPut={onPut} /> : undefined}
          />
        );
      case 'new':
        return (
          <NewCard known={known} wanted={on.wanted} anchor={on.anchor} onClose={close} onAdded={onChanged} />
        );
      case 'move':
        return (
          <MoveDialog
            entry={on.entry}
            to={on.to}
            onMoved={onChanged}
            onClose={() => {
              on.undo?.();
              close();
            }}
          />
        );
      case 'cancel':
        return <CancelDialog entry={on.entry} onClose={close} onCancelled={onChanged} />;
    }
  }
}

interface ChangesProps {
  readonly entry: SessionEntry;
  readonly onPut: (on: OnDesk) => void;
}

function Changes({ entry, onPut }: ChangesProps) {
  const { schedule } = useTexts();
  const { start, end } = entry;
  return (
    <div className={styles.changes}>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => onPut({ at: 'move', entry, to: { start, end } })}
      >
        {schedule.card.move}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => onPut({ at: 'cancel', entry })}>
        {schedule.card.cancel}
      </Button>
    </div>
  );
}
