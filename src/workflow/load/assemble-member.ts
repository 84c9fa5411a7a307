import type { PatientId } from '../../domain/ids.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import { chargeFromFhir } from '../../fhir/charge.ts';
import { diagnosisFromFhir } from '../../fhir/condition.ts';
import { entryFromFhir } from '../../fhir/entry.ts';
import { goalFromFhir } from '../../fhir/goal.ts';
import { idIn } from '../../fhir/links.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import { diagnosesTreated } from '../diagnoses.ts';
import { ofType, oldestUsable, parsed } from '../found.ts';
import { NOTHING } from '../gather.ts';
import type { Draft, LastEntry, MemberFile, MemberTask } from '../session-file.ts';
import { chargeIn } from './charge.ts';
import { draftOf } from './draft.ts';
import { attendedKey, lastEntryKey, type MembersStage } from './members-stage.ts';

/** Each member's file: what was found of that member, and nothing of anyone else's (rule 1). */
export function assembleMembers(
  stage: MembersStage,
  tasks: readonly MemberTask[],
): { files: readonly MemberFile[]; unusable: readonly Unusable[] } {
  const { about } = stage;
  const goals = parsed(ofType([about.goals ?? NOTHING], 'Goal'), goalFromFhir);
  const diagnoses = parsed(ofType([about.conditions ?? NOTHING], 'Condition'), diagnosisFromFhir);
  const files = stage.seats.map((seat) => {
    const { id } = seat.patient;
    const entry = entryOf(stage, id);
    const charge = chargeIn(about.charges ?? NOTHING, id);
    const last = lastEntryOf(stage, id);
    const task = tasks.find((one) => one.patientId === id);
    return {
      ...seat,
      goals: goals.values.filter((one) => one.patientId === id),
      diagnoses: diagnosesTreated(diagnoses.values, id, seat.episode),
      attendedBefore: about[attendedKey(id)]?.total ?? 0,
      ...(entry && { entry }),
      ...(charge && { charge }),
      ...(last && { lastEntry: last }),
      ...(task && { task }),
    } satisfies MemberFile;
  });
  const charges = parsed(ofType([about.charges ?? NOTHING], 'ChargeItem'), chargeFromFhir);
  const entries = parsed(stage.entries, (one) => entryFromFhir(one, stage.template));
  const unusable = [goals, diagnoses, charges, entries].flatMap((one) => one.unusable);
  return { files, unusable };
}

function entryOf(stage: MembersStage, patient: PatientId): Draft | undefined {
  const own = stage.entries.filter((one) => idIn(one.subject, 'Patient') === patient);
  const entry = oldestUsable(own, (one) => entryFromFhir(one, stage.template));
  return entry && draftOf(entry.resource, entry.value);
}

function lastEntryOf(stage: MembersStage, patient: PatientId): LastEntry | undefined {
  const resource = ofType([stage.about[lastEntryKey(patient)] ?? NOTHING], 'QuestionnaireResponse')[0];
  const read = resource && entryFromFhir(resource, stage.template);
  if (!read?.ok || read.value.savedAt === undefined || read.value.patientId !== patient) return undefined;
  return { date: localDateIn(read.value.savedAt, stage.place.timeZone), answers: read.value.answers };
}
