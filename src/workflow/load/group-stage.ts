import type { Group as FhirGroup, QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Group } from '../../domain/group/types.ts';
import type { GroupId, SessionId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { Facilitator } from '../../domain/schedule/types.ts';
import { facilitatorsFromFhir } from '../../fhir/facilitators.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import { entryIn } from '../../fhir/identifiers.ts';
import { idIn } from '../../fhir/links.ts';
import { isLocked } from '../../fhir/draft.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import type { Unusable } from '../../fhir/parsed.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import type { Found, Stored } from '../../gateway/port.ts';
import type { Deps } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { peopleIn, type RosterPeople } from '../guard/read-roster.ts';
import * as ask from '../queries.ts';
import { groupNoteIn } from './group-note.ts';
import type { LoadRefusal } from './refusal.ts';
import { rosterOf, type Roster, type Seat } from './roster.ts';
import type { SessionStage } from './session-stage.ts';

/** What the group and the session's Encounter lead to. */
export interface GroupStage extends SessionStage {
  readonly group: Group;
  /** The group's usual facilitators, for a session that names none. */
  readonly usualFacilitators: readonly Facilitator[];
  readonly seats: readonly Seat[];
  readonly notExpected: Roster['notExpected'];
  readonly groupNote?: Stored<QuestionnaireResponse>;
  readonly entries: readonly Stored<QuestionnaireResponse>[];
  readonly tasks: Found;
  readonly record: Found;
  readonly unusable: readonly Unusable[];
  /** Everyone the guard has to know. */
  readonly people: RosterPeople;
  /** The clinic that the group belongs to. */
  readonly organization?: string;
}

export async function readGroup(
  deps: Deps,
  id: SessionId,
  stage: SessionStage,
): Promise<Result<GroupStage, LoadRefusal>> {
  const found = await gather(deps, {
    group: { read: 'Group', id: stage.groupId },
    memberships: ask.memberships(stage.groupId),
    facilitators: ask.facilitators(stage.groupId),
    tasks: ask.sessionTasks(id),
    record: ask.groupRecord(id),
    drafts: stage.encounter && ask.drafts(stage.encounter.id),
  });
  if (!found.ok) return found;
  const group = groupIn(found.value.group, stage.groupId);
  if (!group.ok) return group;
  const drafts = ofType([found.value.drafts], 'QuestionnaireResponse');
  const groupNote = groupNoteIn(found.value.drafts, id);
  const episodes = ofType([found.value.memberships], 'EpisodeOfCare').filter(
    (one) => one.status !== 'entered-in-error',
  );
  const memberships = parsed(episodes, (one) => membershipFromFhir(one));
  const { memberships: episodesFound, facilitators } = found.value;
  const known = peopleIn([stage.members, episodesFound, facilitators]);
  const organization = idIn(group.value.resource.managingEntity, 'Organization');
  const roster = rosterOf({
    day: stage.day,
    signed: groupNote !== undefined && isLocked(groupNote),
    memberships: memberships.values,
    episodes,
    appointments: ofType([stage.members], 'Appointment'),
    patients: known.patients,
  });
  return done({
    ...stage,
    group: group.value.group,
    usualFacilitators: facilitatorsIn(found.value.facilitators),
    seats: roster.seats,
    notExpected: roster.notExpected,
    entries: drafts.filter((one) => entryIn(one.identifier)?.sessionId === id),
    tasks: found.value.tasks,
    record: found.value.record,
    people: { ...known, staff: [...stage.staff, ...known.staff] },
    unusable: [...memberships.unusable, ...roster.unusable],
    ...(groupNote && { groupNote }),
    ...(organization !== undefined && { organization }),
  });
}

function groupIn(
  found: Found,
  id: GroupId,
): Result<{ readonly group: Group; readonly resource: Stored<FhirGroup> }, LoadRefusal> {
  const resource = ofType([found], 'Group')[0];
  if (resource) {
    const group = groupFromFhir(resource);
    return group.ok ? done({ group: group.value, resource }) : group;
  }
  return refused({ code: 'unusable', resource: `Group/${id}`, reason: 'It is not on the server.' });
}

function facilitatorsIn(found: Found): readonly Facilitator[] {
  const people = parsed(ofType([found], 'Practitioner'), practitionerFromFhir).values;
  const teams = parsed(ofType([found], 'CareTeam'), (team) => facilitatorsFromFhir(team, people)).values;
  return teams[0]?.facilitators ?? [];
}
