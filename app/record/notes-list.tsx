import type { RecordedNote } from '../../src/workflow/member-record.ts';
import { useTexts } from '../texts/texts.ts';
import { ownMoment } from '../texts/when.ts';
import styles from './record-page.module.css';

export interface NotesListProps {
  readonly notes: readonly RecordedNote[];
  readonly current: string;
  readonly onShow: (compositionId: string) => void;
}

/** The notes of this record, newest first. */
export function NotesList({ notes, current, onShow }: NotesListProps) {
  const { record } = useTexts();
  return (
    <nav className={styles.list} aria-label={record.notes}>
      <ul>
        {notes.map(({ compositionId, note, signedAt }) => (
          <li key={compositionId}>
            <button
              type="button"
              className={styles.item}
              aria-current={compositionId === current || undefined}
              onClick={() => onShow(compositionId)}
            >
              <span>{note.title}</span>
              <span className={styles.soft}>{ownMoment(signedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
