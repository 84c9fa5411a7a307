import type { LocalDate, PatientId, SessionId } from '../../domain/ids.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import { goalAnswersIn } from '../../fhir/goal-answers.ts';
import { goalFromFhir } from '../../fhir/goal.ts';
import { entryIn } from '../../fhir/identifiers.ts';
import { instantFrom } from '../../fhir/time.ts';
import type { Found } from '../../gateway/port.ts';
import type { Meeting } from '../attendance-history/meetings.ts';
import { ofType, parsed } from '../found.ts';
import { placeOf } from '../place.ts';
import type { GoalHistory } from './client-file.ts';

type Step = GoalHistory['steps'][number] & { readonly goalId: string };

/** What signed entries said about each goal over time; current goals first. */
export function goalHistories(
  patient: PatientId,
  goals: Found,
  entries: Found,
  meetings: readonly Meeting[],
): readonly GoalHistory[] {
  const steps = stepsIn(patient, entries, meetings);
  return parsed(ofType([goals], 'Goal'), goalFromFhir)
    .values.filter((one) => one.patientId === patient)
    .map(({ patientId: _own, ...goal }) => ({
      goal,
      steps: steps.filter((one) => one.goalId === goal.id).map(({ goalId: _goal, ...step }) => step),
    }))
    .sort((one, other) => Number(other.goal.current) - Number(one.goal.current));
}

/** Oldest first. The day is the session's where it is known, else the one on which the entry was saved. */
function stepsIn(patient: PatientId, entries: Found, meetings: readonly Meeting[]): readonly Step[] {
  return ofType([entries], 'QuestionnaireResponse')
    .flatMap((resource): Step[] => {
      const key = entryIn(resource.identifier);
      if (key?.patientId !== patient) return [];
      const day = dayOf(key.sessionId, resource.authored, meetings);
      if (day === undefined) return [];
      return goalAnswersIn(resource)
        .filter((one) => one.progress !== undefined || (one.note ?? '').trim() !== '')
        .map((one) => ({ ...one, day, sessionId: key.sessionId }));
    })
    .sort((one, other) => one.day.localeCompare(other.day));
}

function dayOf(
  session: SessionId,
  authored: string | undefined,
  meetings: readonly Meeting[],
): LocalDate | undefined {
  const meeting = meetings.find((one) => one.sessionId === session);
  if (meeting) return meeting.day;
  const saved = instantFrom(authored);
  return saved && localDateIn(saved, placeOf(undefined, saved).timeZone);
}
