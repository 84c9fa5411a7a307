import type { CareTeam, Group } from '@medplum/fhirtypes';
import { charge, concept, extension, identifierSystem, profile, system, template } from '../codes.ts';
import type { GroupSpec, PlaceKey } from '../types.ts';
import { CLINIC } from './organization.ts';

const PLACES: Readonly<Record<PlaceKey, string>> = {
  main: 'loc-main',
  satellite: 'loc-river',
  telehealth: 'loc-video',
};

export const groupId = (key: string): string => `g-${key}`;

/** A therapy group without its members: those are found by their memberships. */
export function groupResource(spec: GroupSpec): Group {
  const characteristic = (code: string): { code: ReturnType<typeof concept>; exclude: false } => ({
    code: concept(system('group-characteristic'), code),
    exclude: false,
  });
  return {
    resourceType: 'Group',
    id: groupId(spec.key),
    meta: { profile: [profile('group')] },
    extension: [
      { url: extension('default-charge'), valueCodeableConcept: charge(spec.charge) },
      {
        url: extension('default-duration'),
        valueDuration: { value: spec.minutes, unit: 'min', system: 'http://unitsofmeasure.org', code: 'min' },
      },
      { url: extension('note-template'), valueCanonical: template(spec.template) },
      ...(spec.signer === undefined
        ? []
        : [{ url: extension('member-note-signer'), valueCode: spec.signer }]),
      { url: extension('default-place'), valueReference: { reference: `Location/${PLACES[spec.place]}` } },
      // Times are the main office's; across the zone border the clock shows another one.
      ...(spec.place === 'satellite'
        ? []
        : [{ url: extension('default-time'), valueTime: `${spec.time}:00` }]),
    ],
    identifier: [{ system: identifierSystem('group-initials'), value: spec.initials }],
    active: true,
    type: 'person',
    actual: true,
    name: spec.name,
    managingEntity: { reference: `Organization/${CLINIC}` },
    characteristic: [
      { ...characteristic('kind'), valueCodeableConcept: concept(system('group-kind'), spec.kind) },
      {
        ...characteristic('enrollment'),
        valueCodeableConcept: concept(system('group-enrollment'), spec.enrollment),
      },
      { ...characteristic('capacity'), valueQuantity: { value: spec.capacity } },
    ],
  };
}

/** The facilitators of a group: practitioners only, so that no patient's compartment holds it. */
export function careTeamResource(spec: GroupSpec): CareTeam {
  return {
    resourceType: 'CareTeam',
    id: `team-${spec.key}`,
    meta: { profile: [profile('facilitators')] },
    status: 'active',
    name: `${spec.name}: facilitators`,
    subject: { reference: `Group/${groupId(spec.key)}` },
    participant: spec.facilitators.map(({ practitioner, role }) => ({
      role: [concept(system('facilitator-role'), role)],
      member: { reference: `Practitioner/${practitioner}` },
    })),
    managingOrganization: [{ reference: `Organization/${CLINIC}` }],
  };
}
