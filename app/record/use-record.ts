import { useCallback, useState } from 'react';
import { patientId } from '../../src/domain/ids.ts';
import type { PatientId } from '../../src/domain/ids.ts';
import { done, refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import type { ClientNote, NotesPage } from '../../src/workflow/record/client-file.ts';
import type { ClientRefusal } from '../../src/workflow/record/load-client.ts';
import { loadRecord } from '../../src/workflow/record/load-record.ts';
import type { ClientRecord } from '../../src/workflow/record/load-record.ts';
import { olderNotes } from '../../src/workflow/record/notes.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useAsked } from '../ui/use-asked.ts';

export type RecordAnswer = Result<ClientRecord, ClientRefusal>;

/** Which note an address asks for; the newest where it asks for none. */
export interface WantedNote {
  readonly note: string | null;
  readonly session: string | null;
}

export function noteFor(notes: readonly ClientNote[], { note, session }: WantedNote): ClientNote | undefined {
  return (
    notes.find(({ compositionId }) => compositionId === note) ??
    notes.find(({ sessionId }) => sessionId === session)
  );
}

/** Years of weekly notes; who looks for one beyond that goes on by hand. */
const MOST_PAGES = 12;

function joined(record: ClientRecord, page: NotesPage): ClientRecord {
  const { patient, notes } = record;
  return { patient, ...page, notes: [...notes, ...page.notes] };
}

/** The newest notes, and as many older ones as it takes to come to the one that is wanted. */
async function load(deps: Deps, id: PatientId, wanted: WantedNote): Promise<RecordAnswer> {
  const first = await loadRecord(deps, id);
  if (!first.ok) return first;
  let record = first.value;
  const asked = wanted.note !== null || wanted.session !== null;
  for (let page = 1; asked && record.older && page < MOST_PAGES; page++) {
    if (noteFor(record.notes, wanted)) break;
    const older = await olderNotes(deps, id, record.older);
    if (!older.ok) break;
    record = joined(record, older.value);
  }
  return done(record);
}

export interface AskedRecord {
  readonly answer: RecordAnswer | undefined;
  readonly again: () => void;
  readonly older: () => Promise<void>;
  readonly loadingOlder: boolean;
  readonly olderFailed: boolean;
}

/** A client's signed notes, from the newest on. */
export function useRecord(id: string, wanted: WantedNote): AskedRecord {
  const deps = useDeps();
  // What is wanted at first: turning from note to note asks for nothing.
  const [first] = useState(wanted);
  const { answer, again, take } = useAsked(
    useCallback(async (): Promise<RecordAnswer> => {
      if (!/^[A-Za-z0-9.-]{1,64}$/.test(id)) return refused({ code: 'no-such-patient' });
      return load(deps, patientId(id), first);
    }, [deps, id, first]),
  );
  const [loadingOlder, setLoadingOlder] = useState(false);
  const [olderFailed, setOlderFailed] = useState(false);
  const older = async () => {
    if (answer?.ok !== true || !answer.value.older) return;
    setLoadingOlder(true);
    const page = await olderNotes(deps, answer.value.patient.id, answer.value.older);
    setLoadingOlder(false);
    setOlderFailed(!page.ok);
    if (page.ok) take(done(joined(answer.value, page.value)));
  };
  return { answer, again, older, loadingOlder, olderFailed };
}
