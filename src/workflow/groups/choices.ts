import type { Practitioner as FhirPractitioner } from '@medplum/fhirtypes';
import type { Template } from '../../domain/note/types.ts';
import { timeZone, type LocalDate } from '../../domain/ids.ts';
import type { Practitioner } from '../../domain/person.ts';
import { done, type Result } from '../../domain/result.ts';
import { localDateIn } from '../../domain/schedule/time.ts';
import type { PlaceOption } from '../../domain/schedule/types.ts';
import { idIn } from '../../fhir/links.ts';
import { placeOptionFromFhir } from '../../fhir/place.ts';
import { isDeskOnly } from '../../fhir/practitioner-role.ts';
import { practitionerFromFhir } from '../../fhir/practitioner.ts';
import { templateFromFhir } from '../../fhir/template.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import type { Found } from '../../gateway/port.ts';
import { gather, NOTHING } from '../gather.ts';

/** Somebody who works at the clinic. */
export interface Colleague extends Practitioner {
  /** Whether they can lead, see clients and keep records: not offered otherwise, and shown where they were picked all the same. */
  readonly offered: boolean;
}

/** What a form about groups and sessions offers to pick from. */
export interface ClinicChoices {
  readonly places: readonly PlaceOption[];
  readonly practitioners: readonly Colleague[];
  /** Only those that can be charted with. */
  readonly templates: readonly Pick<Template, 'canonical' | 'title' | 'titles'>[];
}

/**
 * Places, clinicians and note templates of the clinic, each by name. Three requests side by side: whose role has no templates,
 * such as the front desk's, schedules all the same, and is offered none. Where the server does not say who is what (rule 7),
 * everybody is offered.
 */
export async function clinicChoices(deps: Deps): Promise<Result<ClinicChoices, FaultRefusal>> {
  const [found, notes, said] = await Promise.all([
    gather(deps, {
      places: { search: 'Location', params: { status: 'active', _count: 500 } },
      practitioners: { search: 'Practitioner', params: { _count: 500 } },
    }),
    gather(deps, { templates: { search: 'Questionnaire', params: { status: 'active', _count: 500 } } }),
    gather(deps, { roles: { search: 'PractitionerRole', params: { _count: 500 } } }),
  ]);
  if (!found.ok) return found;
  if (!notes.ok && notes.refusal.fault.kind !== 'forbidden') return notes;
  const { places, practitioners } = found.value;
  const templates = notes.ok ? notes.value.templates : NOTHING;
  const locations = ofType([places], 'Location').filter((one) => one.mode !== 'kind');
  const clinicians = ofType([practitioners], 'Practitioner').filter((one) => one.active !== false);
  const own = ofType([templates], 'Questionnaire').flatMap((one) => {
    const read = templateFromFhir(one);
    if (!read.ok) return [];
    const { canonical, title, titles } = read.value;
    return [{ canonical, title, ...(titles && { titles }) }];
  });
  const today = localDateIn(deps.clock.now(), UTC);
  return done({
    places: locations.flatMap((one) => placeOptionFromFhir(one, UTC) ?? []).sort(byName),
    practitioners: colleagues(clinicians, said.ok ? said.value.roles : NOTHING, today).sort(byName),
    templates: own.sort((one, other) => one.title.localeCompare(other.title)),
  });
}

/** A credential speaks for itself, whatever the person does at the desk besides. */
function colleagues(people: readonly FhirPractitioner[], found: Found, today: LocalDate): Colleague[] {
  const roles = ofType([found], 'PractitionerRole');
  const rolesOf = (id: string) => roles.filter((one) => idIn(one.practitioner, 'Practitioner') === id);
  return parsed(people, practitionerFromFhir).values.map((one) => ({
    ...one,
    offered: one.credential !== '' || !isDeskOnly(rolesOf(one.id), today),
  }));
}

/** Of a place that says nothing of its zone; whoever picks it sees the zone beside its name. */
const UTC = timeZone('UTC');

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name);
}
