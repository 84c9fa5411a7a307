import { isMeant } from '../../domain/group/find.ts';
import type { Group } from '../../domain/group/types.ts';
import { timeZone } from '../../domain/ids.ts';
import type { Patient } from '../../domain/person.ts';
import { done, type Result } from '../../domain/result.ts';
import type { Facilitator, PlaceOption } from '../../domain/schedule/types.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import { patientFromFhir } from '../../fhir/patient.ts';
import { placeOptionFromFhir } from '../../fhir/place.ts';
import type { Found } from '../../gateway/port.ts';
import { findClients } from '../clients/find-clients.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { ALL_GROUPS, usualFacilitators } from '../groups/read-groups.ts';
import * as ask from './queries.ts';

/** A group that can be put on the schedule, with what its sessions usually are like. */
export interface GroupChoice {
  readonly group: Group;
  readonly place?: PlaceOption;
  readonly facilitators: readonly Facilitator[];
}

export interface Schedulable {
  readonly groups: readonly GroupChoice[];
  readonly clients: readonly Patient[];
}

/**
 * What somebody may mean who types into the schedule: groups by name, initials or the word for groups, clients by name,
 * initials, record number or birth date. Nothing typed: every group. Two round trips.
 *
 * @param options.groupWords the word `group` in the reader's languages
 */
export async function findForScheduling(
  deps: Deps,
  text: string,
  { groupWords = ['group'] }: { readonly groupWords?: readonly string[] } = {},
): Promise<Result<Schedulable, FaultRefusal>> {
  const answer = await findClients(deps, text, { groups: ALL_GROUPS });
  if (!answer.ok) return answer;
  const { hits, found } = answer.value;
  const groups = parsed(ofType([found.groups], 'Group'), groupFromFhir).values.filter(
    (one) => one.active && isMeant(one, text, groupWords),
  );
  const choices = await choicesOf(deps, groups);
  if (!choices.ok) return choices;
  return done({ groups: choices.value, clients: clientsIn(hits) });
}

function clientsIn(hits: readonly Found[]): readonly Patient[] {
  const clients = parsed(ofType(hits, 'Patient'), patientFromFhir).values;
  return [...clients].sort(byName);
}

async function choicesOf(
  deps: Deps,
  groups: readonly Group[],
): Promise<Result<readonly GroupChoice[], FaultRefusal>> {
  if (groups.length === 0) return done([]);
  const places = [...new Set(groups.flatMap((one) => one.defaultPlace ?? []))];
  const found = await gather(deps, {
    teams: ask.facilitatorsOf(groups.map((one) => one.id)),
    places:
      places.length > 0
        ? { search: 'Location' as const, params: { _id: places.join(','), _count: 500 } }
        : undefined,
  });
  if (!found.ok) return found;
  const usual = usualFacilitators(found.value.teams);
  const known = ofType([found.value.places], 'Location').flatMap(
    (one) => placeOptionFromFhir(one, timeZone('UTC')) ?? [],
  );
  return done(
    [...groups].sort(byName).map((group) => {
      const place = known.find((one) => one.id === group.defaultPlace);
      return { group, facilitators: usual.get(group.id) ?? [], ...(place && { place }) };
    }),
  );
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name);
}
