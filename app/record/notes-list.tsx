import type { RecordedNote } from '../../src/workflow/member-record.ts';
import { useTexts } from '../texts/texts.ts';
import { ownDay } from '../texts/when.ts';
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
        {notes.map(({ compositionId, note, signedAt, encounter }) => (
          <li key={compositionId}>
            <button
              type="button"
              className={styles.item}
              aria-current={compositionId === current || undefined}
              onClick={() => onShow(compositionId)}
            >
              <span>{ownDay(encounter?.arrived ?? signedAt)}</span>
              <span className={styles.soft}>{note.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
