import type { CareTeam, CodeableConcept } from '@medplum/fhirtypes';
import type { GroupId } from '../domain/ids.ts';
import { groupId } from '../domain/ids.ts';
import type { PractitionerId } from '../domain/ids.ts';
import type { Practitioner } from '../domain/person.ts';
import { done } from '../domain/result.ts';
import type { Facilitator, FacilitatorRole } from '../domain/schedule/types.ts';
import { FACILITATOR_ROLES } from '../domain/schedule/types.ts';
import { codeFromConcept, coding, concept, knownCode, ROLE_PARTICIPATION } from './codes.ts';
import { idIn, practitionerIn, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { PARTICIPATION_TYPE, PROFILE, SYSTEM } from './systems.ts';

/** The facilitators of a group, for the sessions to come. */
export function facilitatorsFromFhir(
  from: CareTeam,
  practitioners: readonly Practitioner[],
): Parsed<{ readonly groupId: GroupId; readonly facilitators: readonly Facilitator[] }> {
  const group = idIn(from.subject, 'Group');
  if (group === undefined) return unusable(from, 'It is about no group.');
  if (from.status === 'entered-in-error') return unusable(from, 'It was entered in error.');
  const members = (from.participant ?? []).map((one) => ({
    types: one.role,
    who: practitionerIn(one.member),
  }));
  return done({ groupId: groupId(group), facilitators: facilitatorsOf(members, practitioners) });
}

export function facilitatorsToFhir(group: GroupId, facilitators: readonly Facilitator[]): CareTeam {
  return {
    resourceType: 'CareTeam',
    meta: { profile: [PROFILE.facilitators] },
    status: 'active',
    subject: { reference: `Group/${group}` },
    participant: facilitators.map((one) => ({
      role: [concept(roleCode(one.role))],
      member: toPractitioner(one.practitioner.id),
    })),
  };
}

/** The care team with the facilitators of now; members of other kinds, and everything else of it, stay. */
export function withFacilitators(resource: CareTeam, facilitators: readonly Facilitator[]): CareTeam {
  const others = (resource.participant ?? []).filter((one) => practitionerIn(one.member) === undefined);
  const own = facilitatorsToFhir(groupId(idIn(resource.subject, 'Group') ?? ''), facilitators);
  return { ...resource, status: 'active', participant: [...(own.participant ?? []), ...others] };
}

interface Participant {
  readonly types: readonly CodeableConcept[] | undefined;
  readonly who: PractitionerId | undefined;
}

/**
 * Facilitators out of participants of any kind, each once. Without a role of ours, HL7's participation type counts; with
 * neither, the first is the lead where nobody else is, and the others are co-facilitators.
 */
export function facilitatorsOf(
  from: readonly Participant[],
  practitioners: readonly Practitioner[],
): readonly Facilitator[] {
  const found = new Map<PractitionerId, FacilitatorRole | undefined>();
  for (const { types, who } of from) if (who !== undefined && !found.has(who)) found.set(who, roleOf(types));
  const led = [...found.values()].includes('lead');
  const unnamed = [...found].filter(([, role]) => role === undefined).map(([who]) => who);
  return [...found].map(([who, role]) => ({
    practitioner: practitioners.find((one) => one.id === who) ?? nameless(who),
    role: role ?? (!led && unnamed[0] === who ? 'lead' : 'co-facilitator'),
  }));
}

/** Role and participation type, as every resource that lists facilitators carries them. */
export function roleTypes(role: FacilitatorRole): CodeableConcept[] {
  return [{ coding: [coding(roleCode(role)), coding(ROLE_PARTICIPATION[role])] }];
}

function roleCode(role: FacilitatorRole) {
  return { system: SYSTEM.facilitatorRole, code: role };
}

function roleOf(types: readonly CodeableConcept[] | undefined): FacilitatorRole | undefined {
  const own = knownCode(types, SYSTEM.facilitatorRole, FACILITATOR_ROLES);
  if (own) return own;
  for (const one of types ?? []) {
    const code = codeFromConcept(one, [PARTICIPATION_TYPE])?.code;
    if (code === 'PPRF') return 'lead';
    if (code === 'SPRF') return 'co-facilitator';
    if (code !== undefined) return 'observer';
  }
  return undefined;
}

/** A facilitator whom the server did not send along still has to sign: never left out. */
function nameless(id: PractitionerId): Practitioner {
  return { id, name: 'Name not on file', credential: '' };
}
