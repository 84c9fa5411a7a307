import { Button } from '@mantine/core';
import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { lazy, Suspense, useState } from 'react';
import type { PatientId, SessionId } from '../../src/domain/ids.ts';
import { useApp } from '../session/app-context.ts';
import { useTexts } from '../texts/texts.ts';
import { findEntry } from './find-entry.ts';
import styles from './record-page.module.css';

const AnswersView = lazy(async () => ({ default: (await import('./answers-view.tsx')).AnswersView }));

interface Shown {
  readonly entry: QuestionnaireResponse | undefined;
  readonly accessToken: string;
}

export interface AnswersAsChartedProps {
  readonly sessionId: SessionId;
  readonly patientId: PatientId;
}

/** The ticked boxes and words behind a note, for whoever has to compare. */
export function AnswersAsCharted({ sessionId, patientId }: AnswersAsChartedProps) {
  const { record, common } = useTexts();
  const { accessToken, gateway, signIn } = useApp();
  const [shown, setShown] = useState<Shown>();
  const show = async () =>
    setShown({
      entry: await findEntry(gateway, sessionId, patientId),
      accessToken: await accessToken(),
    });
  return (
    <section aria-label={record.asWritten}>
      {shown === undefined && (
        <Button variant="default" size="compact-md" onClick={() => void show()}>
          {record.asWrittenShow}
        </Button>
      )}
      {shown && !shown.entry && <p role="status">{record.asWrittenNone}</p>}
      {shown?.entry && (
        <Suspense fallback={<p role="status">{common.loading}</p>}>
          <h3 className={styles.answersTitle}>{record.asWritten}</h3>
          <AnswersView baseUrl={signIn.iss} accessToken={shown.accessToken} entry={shown.entry} />
        </Suspense>
      )}
    </section>
  );
}
