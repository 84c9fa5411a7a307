import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useId, useState } from 'react';
import type { PatientId } from '../../../src/domain/ids.ts';
import type { Patient } from '../../../src/domain/person.ts';
import { listClients } from '../../../src/workflow/clients/list-clients.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { dayWords } from '../../texts/when.ts';
import { today } from '../../ui/today.ts';
import { useAsked } from '../../ui/use-asked.ts';
import styles from '../../ui/form.module.css';
import own from './add-members.module.css';

export interface ClientSearchProps {
  /** Who belongs to the group already. */
  readonly here: readonly PatientId[];
  readonly picked: readonly PatientId[];
  readonly onFlip: (patient: Patient) => void;
}

const CALM_MILLISECONDS = 200;

/** Clients as check boxes: as many as one likes, from one search after the other. */
export function ClientSearch({ here, picked, onFlip }: ClientSearchProps) {
  const { clients, groups } = useTexts();
  const { add } = groups;
  const id = useId();
  const deps = useDeps();
  const [text, setText] = useState('');
  const [calm] = useDebouncedValue(text.trim(), CALM_MILLISECONDS);
  const { answer } = useAsked(
    useCallback(() => listClients(deps, { text: calm, today: today() }), [deps, calm]),
  );
  const rows = answer?.ok === true ? answer.value.clients : [];
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {add.find}
      </label>
      <input
        id={id}
        type="search"
        data-autofocus
        className={styles.input}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={styles.note}>
        {add.hint}
      </p>
      <fieldset className={own.results}>
        <legend className="gw-visually-hidden">{add.results}</legend>
        {rows.map(({ patient }) => (
          <label key={patient.id} className={own.result}>
            <input
              type="checkbox"
              checked={picked.includes(patient.id) || here.includes(patient.id)}
              disabled={here.includes(patient.id)}
              onChange={() => onFlip(patient)}
            />
            <span className={own.name}>{patient.name}</span>
            <span className={styles.note}>
              {[
                patient.recordNumber,
                patient.birthDate === undefined ? undefined : dayWords(patient.birthDate),
                here.includes(patient.id) ? add.already : undefined,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </label>
        ))}
        {answer?.ok === true && rows.length === 0 && <p className={styles.note}>{clients.noClientsFound}</p>}
        {answer?.ok === false && <p className={styles.wrong}>{answer.refusal.fault.advice}</p>}
      </fieldset>
    </div>
  );
}
