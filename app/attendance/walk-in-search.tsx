import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Patient } from '../../src/domain/person.ts';
import type { WalkInRefusal } from '../../src/workflow/open-session.ts';
import { useApp } from '../session/app-context.ts';
import { useRoom } from '../session/hooks.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { findPatients } from './find-patients.ts';
import styles from './walk-in-search.module.css';

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

/** Finds a client of the clinic by name and puts them on today's list. */
export function WalkInSearch({ onDone }: { readonly onDone: () => void }) {
  const texts = useTexts();
  const { gateway, work } = useApp();
  const room = useRoom();
  const [name, setName] = useState('');
  const [found, setFound] = useState<readonly Patient[]>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const search = async () => {
    setBusy(true);
    const patients = await findPatients(gateway, name.trim());
    setBusy(false);
    setFound(patients.ok ? patients.value : undefined);
    setProblem(patients.ok ? undefined : `${texts.common.faults[patients.refusal.fault.kind].title}.`);
  };
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
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() !== '') void search();
  };

  return (
    <>
      <form className={styles.form} onSubmit={submit}>
        <TextInput
          label={texts.attendance.walkInName}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          data-autofocus
        />
        <Button type="submit" loading={busy}>
          {texts.attendance.walkInFind}
        </Button>
      </form>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {found?.length === 0 && <p className={styles.none}>{texts.attendance.walkInNone}</p>}
      <ul className={styles.list}>
        {found?.map((patient) => (
          <li key={patient.id}>
            <button type="button" className={styles.person} disabled={busy} onClick={() => void add(patient)}>
              <span>{patient.name}</span>
              <span className={styles.who}>
                {texts.record.who(patient.recordNumber, patient.birthDate && dayWords(patient.birthDate))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
