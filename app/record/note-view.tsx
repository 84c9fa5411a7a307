import { IconLock, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useState } from 'react';
import type { Patient } from '../../src/domain/person.ts';
import type { ClientNote, RecordedAddendum } from '../../src/workflow/record/client-file.ts';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import { ownMoment } from '../texts/when.ts';
import { AddendumDesk } from './addendum/addendum-desk.tsx';
import { AddendumView } from './addendum-view.tsx';
import { AnswersAsCharted } from './answers-as-charted.tsx';
import { NoteFacts } from './note-facts.tsx';
import { NoteParts } from './note-parts.tsx';
import { NoteTools } from './note-tools.tsx';
import { PrintSheet } from './print-sheet.tsx';
import styles from './record-page.module.css';
import { TrailView } from './trail-view.tsx';

export interface NoteViewProps {
  readonly recorded: ClientNote;
  readonly patient: Patient;
  /** Something was added: the record is to be read again. */
  readonly onAdded: () => void;
}

/** One note as it stands in the record, with what was added to it and what can be done with it. */
export function NoteView({ recorded, patient, onAdded }: NoteViewProps) {
  const { record } = useTexts();
  const { note, signer, signedAt, unchanged, sessionId } = recorded;
  // What was just signed stands at once; the record, read again, then has it too.
  const [added, setAdded] = useState<readonly RecordedAddendum[]>([]);
  const fresh = added.filter((one) => !recorded.addenda.some(({ number }) => number === one.number));
  const addenda = [...recorded.addenda, ...fresh];
  const Shield = unchanged ? IconShieldCheck : IconShieldX;
  return (
    <article className={styles.note} aria-label={note.title}>
      <header className={styles.noteHeader}>
        <h2 className={styles.noteTitle}>{note.title}</h2>
        <p className={styles.seal}>
          <IconLock size={16} stroke={1.9} aria-hidden />
          {record.locked} · {record.signedBy} {signer ? signedName(signer) : record.unknownSigner},{' '}
          {ownMoment(signedAt)}
        </p>
        <p className={styles.seal} data-bad={!unchanged || undefined}>
          <Shield size={16} stroke={1.9} aria-hidden />
          {unchanged ? record.unchanged : `${record.changed}. ${record.changedHint}`}
        </p>
        <NoteTools note={recorded} addenda={addenda} patient={patient} />
      </header>
      <NoteFacts recorded={recorded} />
      <NoteParts sections={note.sections} level={3} />
      {addenda.map((addendum) => (
        <AddendumView key={addendum.number} addendum={addendum} level={3} />
      ))}
      <footer className={styles.after}>
        <AddendumDesk
          sessionId={sessionId}
          patientId={patient.id}
          after={addenda.length}
          onAdded={(addendum) => {
            setAdded([...added, addendum]);
            onAdded();
          }}
        />
        <TrailView key={addenda.length} sessionId={sessionId} patientId={patient.id} />
        <AnswersAsCharted sessionId={sessionId} patientId={patient.id} />
      </footer>
      <PrintSheet note={recorded} addenda={addenda} patient={patient} />
    </article>
  );
}
