import { Button } from '@mantine/core';
import type { ClientNote } from '../../src/workflow/record/client-file.ts';
import { useTexts } from '../texts/texts.ts';
import { noteDay } from './note-day.ts';
import styles from './record-page.module.css';
import type { AskedRecord } from './use-record.ts';

export interface NotesListProps extends Pick<AskedRecord, 'older' | 'loadingOlder' | 'olderFailed'> {
  readonly notes: readonly ClientNote[];
  readonly current: string;
  readonly hasOlder: boolean;
  readonly onShow: (compositionId: string) => void;
}

/** The notes of this record, newest first. */
export function NotesList(props: NotesListProps) {
  const { record } = useTexts();
  return (
    <nav className={styles.list} aria-label={record.notes}>
      <ul>
        {props.notes.map((each) => (
          <li key={each.compositionId}>
            <button
              type="button"
              className={styles.item}
              aria-current={each.compositionId === props.current || undefined}
              onClick={() => props.onShow(each.compositionId)}
            >
              <span className={styles.itemDay}>
                {noteDay(each)}
                {each.note.kind === 'absence' && <span className={styles.tag}>{record.absence}</span>}
              </span>
              <span className={styles.soft}>
                {each.groupName ?? each.note.title}
                {each.addenda.length > 0 && ` · ${record.addendaCount(each.addenda.length)}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {props.hasOlder && (
        <Button
          variant="subtle"
          size="compact-sm"
          fullWidth
          loading={props.loadingOlder}
          onClick={() => void props.older()}
        >
          {record.older}
        </Button>
      )}
      {props.olderFailed && (
        <p className={styles.failed} role="alert">
          {record.olderFailed}
        </p>
      )}
    </nav>
  );
}
