import { IconLock, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import type { PatientId } from '../../src/domain/ids.ts';
import type { Section } from '../../src/domain/note/types.ts';
import type { RecordedNote } from '../../src/workflow/member-record.ts';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import { ownMoment } from '../texts/when.ts';
import { AnswersAsCharted } from './answers-as-charted.tsx';
import { NoteFacts } from './note-facts.tsx';
import styles from './record-page.module.css';

export interface NoteViewProps {
  readonly recorded: RecordedNote;
  readonly patientId: PatientId;
}

/** One note as it stands in the record, its shared part and this member's own told apart. */
export function NoteView({ recorded, patientId }: NoteViewProps) {
  const { record } = useTexts();
  const { note, signer, signedAt, unchanged } = recorded;
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
      </header>
      <NoteFacts recorded={recorded} />
      {note.sections.map((section) => (
        <SectionView key={section.kind} section={section} />
      ))}
      <AnswersAsCharted sessionId={recorded.sessionId} patientId={patientId} />
    </article>
  );
}

function SectionView({ section }: { readonly section: Section }) {
  const { record } = useTexts();
  const shared = section.kind === 'content';
  return (
    <section
      className={styles.section}
      data-shared={shared || undefined}
      data-testid={`section-${section.kind}`}
    >
      <h3 className={styles.sectionTitle}>
        {section.title}
        {shared && <span className={styles.shared}>{record.showShared}</span>}
      </h3>
      {section.lines.map((line, index) => (
        <p key={index} dir="auto">
          {line.label !== undefined && <strong>{line.label}: </strong>}
          {line.text}
        </p>
      ))}
    </section>
  );
}
