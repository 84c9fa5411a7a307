import type { SessionId } from '../../domain/ids.ts';
import type { PositionalWords } from '../../domain/guard/types.ts';
import type { Template } from '../../domain/note/types.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { link } from '../../fhir/links.ts';
import { positionalWordsFromFhir } from '../../fhir/positional-words.ts';
import { templateFromFhir } from '../../fhir/template.ts';
import type { Found, Query } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { ofType } from '../found.ts';
import { NOTHING } from '../gather.ts';
import { gatherWithExtras } from '../gather-extras.ts';
import { guardRosterOf, relativesIn, relativesQueries } from '../guard/read-roster.ts';
import type { GuardRoster } from '../guard/types.ts';
import * as ask from '../queries.ts';
import type { GroupStage } from './group-stage.ts';
import type { LoadRefusal } from './refusal.ts';

/** What the members lead to. `about` holds each search under its own name. */
export interface MembersStage extends GroupStage {
  readonly template: Template;
  readonly about: Readonly<Record<string, Found>>;
  readonly roster: GuardRoster;
  readonly positionalWords: PositionalWords;
}

/** Names of the per-member searches in `about`. */
export const attendedKey = (patient: string) => `attended ${patient}`;
export const lastEntryKey = (patient: string) => `last entry ${patient}`;

export async function readMembers(
  deps: Deps,
  id: SessionId,
  stage: GroupStage,
): Promise<Result<MembersStage, LoadRefusal>> {
  const canonical = stage.groupNote?.questionnaire ?? stage.group.template;
  const needed: Readonly<Record<string, Query | undefined>> = {
    template: ask.template(canonical),
    signings: stage.groupNote && ask.signings(link('QuestionnaireResponse', stage.groupNote.id)),
    ...aboutMembers(id, stage, canonical),
  };
  const gathered = await gatherWithExtras(deps, needed, aboutClinic(stage));
  if (!gathered.ok) return gathered;
  const { found, extras } = gathered.value;
  const template = templateIn(found, canonical);
  if (!template.ok) return template;
  const [clinic] = ofType([extras.clinic ?? NOTHING], 'Organization');
  return done({
    ...stage,
    template: template.value,
    about: found,
    roster: guardRosterOf(stage.people, relativesIn(extras)),
    positionalWords: positionalWordsFromFhir(clinic),
  });
}

/** What the guard also wants to know, where it may: who is close to the members, and the clinic's own words. */
function aboutClinic({ people, organization }: GroupStage): Readonly<Record<string, Query>> {
  return {
    ...relativesQueries(people),
    ...(organization !== undefined && { clinic: { read: 'Organization', id: organization } as const }),
  };
}

/** A search for each kind of thing, and two per member: how often there, and the last entry. */
function aboutMembers(
  session: SessionId,
  stage: GroupStage,
  canonical: string,
): Readonly<Record<string, Query>> {
  const patients = stage.seats.map((one) => one.patient.id);
  if (patients.length === 0) return {};
  const queries: Record<string, Query> = {
    goals: ask.goals(patients),
    conditions: ask.conditions(patients),
    charges: ask.charges(session, patients),
  };
  for (const { patient, membership } of stage.seats) {
    queries[lastEntryKey(patient.id)] = ask.lastEntry(patient.id, canonical, stage.start);
    if (membership) queries[attendedKey(patient.id)] = ask.attendedBefore(membership.id, stage.start);
  }
  return queries;
}

function templateIn(
  found: Readonly<Record<string, Found>>,
  canonical: string,
): Result<Template, LoadRefusal> {
  const questionnaire = found.template && ofType([found.template], 'Questionnaire')[0];
  if (!questionnaire) return refused({ code: 'no-template', canonical });
  const template = templateFromFhir(questionnaire);
  if (template.ok) return template;
  const { refusal } = template;
  return refused(refusal.code === 'unusable' ? refusal : { ...refusal, code: 'unsupported-template' });
}
