import { Button } from '@mantine/core';
import { IconChecklist, IconCreditCard, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type {
  IndividualEntry,
  OtherEntry,
  ScheduleEntry,
  SessionEntry,
} from '../../src/workflow/schedule/types.ts';
import { useApp } from '../session/app-context.ts';
import { mayChart } from '../shell/may-chart.ts';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import { AnchoredCard } from '../ui/anchored-card.tsx';
import { cancelledWords, countWords, entryName, stateWords } from './entry-state.ts';
import styles from './entry-card.module.css';

export interface EntryCardProps {
  readonly entry: ScheduleEntry;
  readonly anchor: DOMRect;
  readonly onClose: () => void;
  /** Moving and cancelling, where this person may. */
  readonly changes?: ReactNode;
}

/** One appointment, small: what it is, and the ways on. */
export function EntryCard({ entry, anchor, onClose, changes }: EntryCardProps) {
  const texts = useTexts();
  return (
    <AnchoredCard title={entryName(entry, texts)} anchor={anchor} onClose={onClose}>
      <WhenLine entry={entry} />
      {entry.kind === 'session' ? <SessionFacts entry={entry} /> : <VisitFacts entry={entry} />}
      {entry.kind === 'session' && entry.state !== 'cancelled' && <WaysOn entry={entry} />}
      {changes}
    </AnchoredCard>
  );
}

function WhenLine({ entry }: { readonly entry: ScheduleEntry }) {
  const when = whenIn(entry.timeZone);
  const zone = when.zoneNote(entry.start);
  return (
    <p className={styles.when}>
      {when.day(entry.start)}, {when.span(entry)} {zone}
    </p>
  );
}

function Facts({ facts }: { readonly facts: readonly (readonly [string, string | undefined])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) =>
        value === undefined || value === '' ? null : (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function placeWords(entry: ScheduleEntry, video: string): string {
  return [entry.placeName, entry.virtual ? video : undefined].filter(Boolean).join(' · ');
}

function SessionFacts({ entry }: { readonly entry: SessionEntry }) {
  const texts = useTexts();
  const { schedule } = texts;
  const who = entry.facilitators.map(({ practitioner }) => signedName(practitioner)).join('; ');
  return (
    <Facts
      facts={[
        [schedule.state, stateWords(entry, texts)],
        [schedule.cancelledBecause, cancelledWords(entry, texts)],
        [schedule.who, countWords(entry, texts)],
        [schedule.facilitators, who],
        [schedule.place, placeWords(entry, schedule.video)],
        [schedule.series, entry.series === undefined ? undefined : schedule.seriesYes],
      ]}
    />
  );
}

function VisitFacts({ entry }: { readonly entry: IndividualEntry | OtherEntry }) {
  const texts = useTexts();
  const { schedule } = texts;
  return (
    <>
      <Facts
        facts={[
          [schedule.individual, entry.what],
          [schedule.state, stateWords(entry, texts)],
          [schedule.with, entry.practitioners.map(signedName).join('; ')],
          [schedule.place, placeWords(entry, schedule.video)],
        ]}
      />
      {entry.kind === 'individual' && (
        <Button component={Link} to={`/clients/${entry.patientId}`} variant="light" size="sm">
          {schedule.card.client}
        </Button>
      )}
    </>
  );
}

function WaysOn({ entry }: { readonly entry: SessionEntry }) {
  const { schedule } = useTexts();
  const { signIn } = useApp();
  const { card } = schedule;
  const base = `/session/${entry.id}`;
  if (!mayChart(signIn.scope)) return <p className={styles.soft}>{card.frontDesk}</p>;
  return (
    <div className={styles.ways}>
      <Button
        component={Link}
        to={`${base}/attendance`}
        leftSection={<IconChecklist size={18} aria-hidden />}
        data-autofocus
      >
        {card.attendance}
      </Button>
      <Button
        component={Link}
        to={entry.state === 'signed' ? `${base}/notes` : `${base}/chart`}
        variant="light"
        leftSection={<IconPencil size={18} aria-hidden />}
      >
        {entry.state === 'signed' ? card.notes : card.charting}
      </Button>
      <Button
        variant="default"
        disabled
        title={card.paymentSoon}
        leftSection={<IconCreditCard size={18} aria-hidden />}
      >
        {card.payment}
      </Button>
      <Link className={styles.link ?? ''} to={`/groups/${entry.groupId}`}>
        {card.group}
      </Link>
    </div>
  );
}
