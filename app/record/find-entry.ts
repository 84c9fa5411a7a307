import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { entryId } from '../../src/domain/ids.ts';
import type { PatientId, SessionId } from '../../src/domain/ids.ts';
import { IDENTIFIER } from '../../src/fhir/systems.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import { goalsIn, questionsIn, withQuestions } from './questions.ts';
import type { Questions } from './questions.ts';

/** The entry that a note was written from, answer by answer, as the record system keeps it: with the questions where those are there. */
export async function findEntry(
  gateway: FhirGateway,
  session: SessionId,
  patient: PatientId,
): Promise<QuestionnaireResponse | undefined> {
  const identifier = `${IDENTIFIER.entry}|${entryId(session, patient)}`;
  const found = await gateway.search('QuestionnaireResponse', { identifier });
  if (!found.ok) return undefined;
  const entry = found.value.matches.find(
    (match): match is typeof match & QuestionnaireResponse => match.resourceType === 'QuestionnaireResponse',
  );
  return entry && withQuestions(entry, await questionsOf(gateway, entry));
}

/** The template's questions and the goals' words by what answers say in their place. None where the server does not give them. */
async function questionsOf(gateway: FhirGateway, entry: QuestionnaireResponse): Promise<Questions> {
  const [url = ''] = (entry.questionnaire ?? '').split('|');
  const goals = goalsIn(entry.item);
  const found = await gateway.batch([
    { search: 'Questionnaire', params: { url } },
    ...(goals.length > 0 ? [{ search: 'Goal', params: { _id: goals.join(',') } } as const] : []),
  ]);
  const resources = found.ok ? found.value.flatMap(({ matches }) => matches) : [];
  return questionsIn(resources);
}
