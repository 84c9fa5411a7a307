import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { entryId } from '../../src/domain/ids.ts';
import type { PatientId, SessionId } from '../../src/domain/ids.ts';
import { IDENTIFIER } from '../../src/fhir/systems.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';

/** The entry that a note was written from, answer by answer, as the record system keeps it. */
export async function findEntry(
  gateway: FhirGateway,
  session: SessionId,
  patient: PatientId,
): Promise<QuestionnaireResponse | undefined> {
  const identifier = `${IDENTIFIER.entry}|${entryId(session, patient)}`;
  const found = await gateway.search('QuestionnaireResponse', { identifier });
  if (!found.ok) return undefined;
  return found.value.matches.find(
    (match): match is typeof match & QuestionnaireResponse => match.resourceType === 'QuestionnaireResponse',
  );
}
