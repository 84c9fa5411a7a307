import { Anchor, Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ClientFile } from '../../src/workflow/record/client-file.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { today } from '../ui/today.ts';
import { ageOn } from './age.ts';
import styles from './client-page.module.css';

/** Who it is: what tells two of the same name apart, and what they are called. */
export function ClientHeader({ file, charts }: { readonly file: ClientFile; readonly charts: boolean }) {
  const { client: texts } = useTexts();
  const { patient, otherNames } = file;
  const { birthDate, recordNumber } = patient;
  const facts = [
    birthDate === undefined ? texts.noBirthDate : texts.born(dayWords(birthDate), ageOn(today(), birthDate)),
    recordNumber === undefined ? texts.noRecordNumber : texts.recordNumber(recordNumber),
    ...(otherNames.nickname === undefined ? [] : [texts.nickname(otherNames.nickname)]),
    ...(otherNames.also === undefined ? [] : [texts.also(otherNames.also)]),
    ...(otherNames.legal === undefined ? [] : [texts.legal(otherNames.legal)]),
  ];
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <Anchor component={Link} to="/clients" size="sm">
          {texts.back}
        </Anchor>
        <h1 className={styles.title}>
          <bdi>{patient.name}</bdi>
        </h1>
        <p className={styles.facts}>
          {facts.map((fact) => (
            <bdi key={fact}>{fact}</bdi>
          ))}
        </p>
      </div>
      {charts && file.notes.length > 0 && (
        <Button
          component={Link}
          to={`/record/${patient.id}`}
          variant="default"
          leftSection={<IconFileText size={18} aria-hidden />}
        >
          {texts.openRecord}
        </Button>
      )}
    </header>
  );
}
