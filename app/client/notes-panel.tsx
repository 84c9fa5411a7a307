import { Button } from '@mantine/core';
import { useState } from 'react';
import type { GroupId } from '../../src/domain/ids.ts';
import type { ClientFile } from '../../src/workflow/record/client-file.ts';
import { olderNotes } from '../../src/workflow/record/notes.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { QuietSelect } from '../ui/quiet-select.tsx';
import styles from './client-page.module.css';
import { ClientNoteItem } from './client-note.tsx';
import own from './notes-panel.module.css';

const ALL = 'all';
/** So many of the newest are shown in full. */
const OPEN_FIRST = 1;

export interface NotesPanelProps {
  readonly file: ClientFile;
  /** The page with older notes in it. */
  readonly onMore: (file: ClientFile) => void;
}

/** Signed notes, newest first: what stands in every attendee's note told apart from what is this client's own. */
export function NotesPanel({ file, onMore }: NotesPanelProps) {
  const { notes: words } = useTexts().client;
  const deps = useDeps();
  const [of, setOf] = useState<GroupId | typeof ALL>(ALL);
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<string>();
  const groups = new Map(
    file.notes.flatMap(({ groupId, groupName }) =>
      groupId === undefined ? [] : [[groupId, groupName ?? groupId] as const],
    ),
  );
  const shown = of === ALL ? file.notes : file.notes.filter(({ groupId }) => groupId === of);

  const more = async () => {
    if (!file.older) return;
    setLoading(true);
    setProblem(undefined);
    const page = await olderNotes(deps, file.patient.id, file.older);
    setLoading(false);
    if (!page.ok) {
      setProblem(page.refusal.fault.advice);
      return;
    }
    const { older: _read, ...rest } = file;
    onMore({ ...rest, ...page.value, notes: [...file.notes, ...page.value.notes] });
  };

  return (
    <section className={styles.panel} aria-labelledby="client-notes">
      <div className={styles.head}>
        <h2 id="client-notes" className={styles.heading}>
          {words.title}
        </h2>
        {groups.size > 1 && (
          <QuietSelect
            label={words.filter}
            value={of}
            options={[
              { value: ALL, label: words.all },
              ...[...groups].map(([value, label]) => ({ value, label })),
            ]}
            onChange={setOf}
          />
        )}
      </div>
      {shown.length === 0 && (
        <p className={styles.none}>{file.notes.length === 0 ? words.none : words.noneInGroup}</p>
      )}
      <ul className={own.list}>
        {shown.map((note, index) => (
          <ClientNoteItem
            key={note.compositionId}
            note={note}
            patientId={file.patient.id}
            open={index < OPEN_FIRST}
          />
        ))}
      </ul>
      {problem !== undefined && (
        <p className={own.problem} role="alert">
          {problem}
        </p>
      )}
      {file.older && (
        <Button
          variant="subtle"
          size="compact-md"
          className={own.more ?? ''}
          loading={loading}
          onClick={() => void more()}
        >
          {words.older}
        </Button>
      )}
    </section>
  );
}
