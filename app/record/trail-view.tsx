import { Button } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { PatientId, SessionId } from '../../src/domain/ids.ts';
import { recordTrail } from '../../src/workflow/record/record-trail.ts';
import type { RecordTrail, TrailEvent } from '../../src/workflow/record/record-trail.ts';
import { useDeps } from '../shell/use-deps.ts';
import { signedName } from '../texts/names.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { ownMoment } from '../texts/when.ts';
import { useAsked } from '../ui/use-asked.ts';
import styles from './record-page.module.css';

export interface TrailViewProps {
  readonly sessionId: SessionId;
  readonly patientId: PatientId;
}

/** Who signed what and when, read when somebody asks for it. */
export function TrailView(props: TrailViewProps) {
  const { trail } = useTexts().record;
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.trail} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{trail.title}</summary>
      {open && <Trail {...props} />}
    </details>
  );
}

function Trail({ sessionId, patientId }: TrailViewProps) {
  const texts = useTexts();
  const { trail: words } = texts.record;
  const deps = useDeps();
  const { answer, again } = useAsked(
    useCallback(() => recordTrail(deps, { sessionId, patientId }), [deps, sessionId, patientId]),
  );
  if (!answer) return <p role="status">{words.loading}</p>;
  if (!answer.ok)
    return (
      <p role="alert">
        {words.failed}{' '}
        <Button variant="default" size="compact-sm" onClick={again}>
          {texts.common.tryAgain}
        </Button>
      </p>
    );
  return <Told trail={answer.value} texts={texts} />;
}

function whatOf(number: number | undefined, { record }: Texts): string {
  return number === undefined ? record.trail.note : record.trail.addendum(number);
}

function eventWords({ kind, by, number }: TrailEvent, texts: Texts): string {
  const { trail } = texts.record;
  const what = whatOf(number, texts);
  switch (kind) {
    case 'signed':
      return trail.signed(what, by ? signedName(by) : trail.unknown);
    case 'written':
      return trail.written(what);
  }
}

function Told({ trail, texts }: { readonly trail: RecordTrail; readonly texts: Texts }) {
  const { trail: words } = texts.record;
  return (
    <>
      <ol className={styles.events}>
        {trail.events.map((event) => (
          <li key={`${event.kind} ${event.number ?? 0} ${event.role} ${event.at}`}>
            <span className={styles.moment}>{ownMoment(event.at)}</span>
            {eventWords(event, texts)}
          </li>
        ))}
      </ol>
      {trail.intact ? (
        <p className={styles.seal}>
          <IconShieldCheck size={16} stroke={1.9} aria-hidden />
          {words.intact}
        </p>
      ) : (
        trail.problems.map(({ code, number }) => (
          <p key={`${code} ${number ?? 0}`} className={styles.seal} data-bad>
            <IconShieldX size={16} stroke={1.9} aria-hidden />
            {words.problems[code](whatOf(number, texts))}
          </p>
        ))
      )}
    </>
  );
}
