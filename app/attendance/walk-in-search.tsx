import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import type { Patient } from '../../src/domain/person.ts';
import { listClients } from '../../src/workflow/clients/list-clients.ts';
import type { WalkInRefusal } from '../../src/workflow/open-session.ts';
import { useApp } from '../session/app-context.ts';
import { useRoom, useSessionFile } from '../session/hooks.ts';
import { useDeps } from '../shell/use-deps.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { FormField } from '../ui/form-field.tsx';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';
import styles from './walk-in-search.module.css';

const CALM_MILLISECONDS = 200;
/** More than one looks through. */
const MOST = 12;

function problemWords(refusal: WalkInRefusal, { attendance, common }: Texts): string {
  switch (refusal.code) {
    case 'already-there':
      return attendance.walkInThere;
    case 'locked':
      return attendance.locked;
    case 'fault':
      return `${common.faults[refusal.fault.kind].title}.`;
    case 'not-open':
    case 'busy':
    case 'no-such-patient':
    case 'cancelled':
    case 'no-such-session':
    case 'not-a-group-session':
    case 'unusable':
    case 'no-template':
    case 'unsupported-template':
      return attendance.walkInFailed;
  }
}

/** Asks once the typing rests; nobody where nothing has been typed. Undefined until there is an answer. */
function useFound(text: string) {
  const deps = useDeps();
  const [calm] = useDebouncedValue(text.trim(), CALM_MILLISECONDS);
  const { answer } = useAsked(
    useCallback(
      async () => ({
        calm,
        result: calm === '' ? undefined : await listClients(deps, { text: calm, today: today() }),
      }),
      [deps, calm],
    ),
  );
  return answer?.calm === text.trim() ? answer.result : undefined;
}

/** Finds a client of the clinic, as everywhere, and puts them on today's list. */
export function WalkInSearch({ onDone }: { readonly onDone: () => void }) {
  const texts = useTexts();
  const { attendance } = texts;
  const { work } = useApp();
  const room = useRoom();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const found = useFound(text);
  const failed = found?.ok === false ? `${texts.common.faults[found.refusal.fault.kind].title}.` : undefined;

  const add = async ({ id }: Patient) => {
    setBusy(true);
    const added = await work.addWalkIn(room.file(), id);
    setBusy(false);
    if (!added.ok) {
      setProblem(problemWords(added.refusal, texts));
      return;
    }
    room.replace(added.value);
    onDone();
  };

  return (
    <>
      <FormField label={attendance.walkInName}>
        {(ids) => (
          <input
            {...ids}
            type="search"
            data-autofocus
            placeholder={texts.clients.searchHint}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
        )}
      </FormField>
      {(problem ?? failed) !== undefined && (
        <p className={styles.problem} role="alert">
          {problem ?? failed}
        </p>
      )}
      <p className={styles.none} role="status">
        {found?.ok === true && found.value.clients.length === 0 && attendance.walkInNone}
      </p>
      <ul className={styles.list}>
        {found?.ok === true &&
          found.value.clients
            .slice(0, MOST)
            .map(({ patient }) => (
              <Found key={patient.id} patient={patient} busy={busy} onAdd={() => void add(patient)} />
            ))}
      </ul>
    </>
  );
}

interface FoundProps {
  readonly patient: Patient;
  readonly busy: boolean;
  readonly onAdd: () => void;
}

/** Somebody to add; who is on the list already is shown and can't be added twice. */
function Found({ patient, busy, onAdd }: FoundProps) {
  const { attendance, record } = useTexts();
  const here = useSessionFile().members.some((member) => member.patient.id === patient.id);
  const who = record.who(patient.recordNumber, patient.birthDate && dayWords(patient.birthDate));
  return (
    <li>
      <button type="button" className={styles.person} disabled={busy || here} onClick={onAdd}>
        <span>{patient.name}</span>
        <span className={styles.who}>
          {[who, here && attendance.walkInThere].filter(Boolean).join(' · ')}
        </span>
      </button>
    </li>
  );
}
