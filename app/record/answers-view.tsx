import '@medplum/react/styles.css';
import { ClientStorage, MedplumClient, MemoryStorage } from '@medplum/core';
import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { MedplumProvider, QuestionnaireResponseDisplay } from '@medplum/react';
import { useState } from 'react';

export interface AnswersViewProps {
  readonly baseUrl: string;
  readonly accessToken: string;
  readonly entry: QuestionnaireResponse;
}

/**
 * Medplum's view of a form's answers, which works on any FHIR server. Loaded when somebody asks for it. Its client keeps
 * nothing in the browser's storage: tokens stay where `launch` put them.
 */
export function AnswersView({ baseUrl, accessToken, entry }: AnswersViewProps) {
  const [medplum] = useState(
    () =>
      new MedplumClient({
        baseUrl: `${baseUrl.replace(/\/$/, '')}/`,
        fhirUrlPath: '',
        accessToken,
        extendedMode: false,
        cacheTime: 0,
        storage: new ClientStorage(new MemoryStorage()),
      }),
  );
  return (
    <MedplumProvider medplum={medplum}>
      <QuestionnaireResponseDisplay questionnaireResponse={entry} />
    </MedplumProvider>
  );
}
