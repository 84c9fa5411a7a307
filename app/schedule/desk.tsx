import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import type { SeriesId } from '../../src/domain/ids.ts';
import type { Span } from '../../src/domain/schedule/types.ts';
import type { IndividualEntry, ScheduleEntry, SessionEntry } from '../../src/workflow/schedule/types.ts';
import { useApp } from '../session/app-context.ts';
import { mayChart } from '../shell/may-chart.ts';
import { useTexts } from '../texts/texts.ts';
import { EntryCard } from './entry-card.tsx';
import { mayChange, mayChangeVisit } from './entry-state.ts';
import styles from './entry-card.module.css';
import type { Wanted } from './new/wanted.ts';

const NewCard = lazy(async () => ({ default: (await import('./new/new-card.tsx')).NewCard }));
const MoveDialog = lazy(async () => ({ default: (await import('./change/move-dialog.tsx')).MoveDialog }));
const CancelDialog = lazy(async () => ({
  default: (await import('./change/cancel-dialog.tsx')).CancelDialog,
}));
const MoveVisitDialog = lazy(async () => ({
  default: (await import('./change/move-visit-dialog.tsx')).MoveVisitDialog,
}));
const CancelVisitDialog = lazy(async () => ({
  default: (await import('./change/cancel-visit-dialog.tsx')).CancelVisitDialog,
}));
const ExpectedDialog = lazy(async () => ({
  default: (await import('./change/expected-dialog.tsx')).ExpectedDialog,
}));
const ExtendDialog = lazy(async () => ({
  default: (await import('./change/extend-dialog.tsx')).ExtendDialog,
}));

/** What of the schedule somebody has in hand. */
export type OnDesk =
  | { readonly at: 'entry'; readonly entry: ScheduleEntry; readonly anchor: DOMRect }
  | { readonly at: 'new'; readonly wanted: Wanted; readonly anchor: DOMRect }
  /** `undo` puts back what was dragged. */
  | { readonly at: 'move'; readonly entry: SessionEntry; readonly to: Span; readonly undo?: () => void }
  | { readonly at: 'cancel'; readonly entry: SessionEntry }
  | { readonly at: 'expected'; readonly entry: SessionEntry }
  | { readonly at: 'extend'; readonly entry: SessionEntry; readonly series: SeriesId }
  | {
      readonly at: 'move-visit';
      readonly entry: IndividualEntry;
      readonly to: Span;
      readonly undo?: () => void;
    }
  | { readonly at: 'cancel-visit'; readonly entry: IndividualEntry };

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
            changes={may && <Changes entry={on.entry} onPut={onPut} />}
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
      case 'expected':
        return <ExpectedDialog entry={on.entry} onClose={() => onChanged('')} />;
      case 'extend':
        return <ExtendDialog entry={on.entry} series={on.series} onClose={close} onExtended={onChanged} />;
      case 'move-visit':
        return (
          <MoveVisitDialog
            entry={on.entry}
            to={on.to}
            onMoved={onChanged}
            onClose={() => {
              on.undo?.();
              close();
            }}
          />
        );
      case 'cancel-visit':
        return <CancelVisitDialog entry={on.entry} onClose={close} onCancelled={onChanged} />;
    }
  }
}

interface ChangesProps {
  readonly entry: ScheduleEntry;
  readonly onPut: (on: OnDesk) => void;
}

/** What may be changed of an appointment, as far as it goes. */
function Changes({ entry, onPut }: ChangesProps) {
  const { schedule } = useTexts();
  const { signIn } = useApp();
  const { start, end } = entry;
  const { card } = schedule;
  const to = { start, end };
  if (mayChangeVisit(entry))
    return (
      <div className={styles.changes}>
        <Way words={card.move} onGo={() => onPut({ at: 'move-visit', entry, to })} />
        <Way words={card.cancelVisit} onGo={() => onPut({ at: 'cancel-visit', entry })} />
      </div>
    );
  if (entry.kind !== 'session' || entry.state === 'cancelled') return null;
  const { series } = entry;
  return (
    <div className={styles.changes}>
      {mayChange(entry) && (
        <>
          <Way words={card.move} onGo={() => onPut({ at: 'move', entry, to })} />
          <Way words={card.cancel} onGo={() => onPut({ at: 'cancel', entry })} />
        </>
      )}
      {/* Rosters hold drafts, which the front desk does not read. */}
      {mayChart(signIn.scope) && entry.state !== 'signed' && (
        <Way words={card.expected} onGo={() => onPut({ at: 'expected', entry })} />
      )}
      {series !== undefined && (
        <Way words={card.extend} onGo={() => onPut({ at: 'extend', entry, series })} />
      )}
    </div>
  );
}

function Way({ words, onGo }: { readonly words: string; readonly onGo: () => void }) {
  return (
    <Button size="compact-sm" variant="default" onClick={onGo}>
      {words}
    </Button>
  );
}
