import type { CodeableConcept, Group as FhirGroup, GroupCharacteristic } from '@medplum/fhirtypes';
import type { Code } from '../domain/code.ts';
import type { Enrollment, Group } from '../domain/group/types.ts';
import { GROUP_KINDS } from '../domain/group/types.ts';
import type { PatientId } from '../domain/ids.ts';
import { groupId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { compact } from './build.ts';
import { codeFromConcept, concept } from './codes.ts';
import { extensionIn, replaced } from './extension.ts';
import { valueIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { link, locationIn, patientIn, referTo } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, IDENTIFIER, PROFILE, SYSTEM, TEMPLATE, UCUM } from './systems.ts';
import { timeOfDayFrom, timeOfDayTo } from './time.ts';

const OWN_EXTENSIONS = [
  EXTENSION.defaultCharge,
  EXTENSION.defaultDuration,
  EXTENSION.defaultTime,
  EXTENSION.defaultPlace,
  EXTENSION.noteTemplate,
  EXTENSION.memberNoteSigner,
];
const ENROLLMENTS = ['open', 'closed'] as const satisfies readonly Enrollment[];

/**
 * A group of a clinic, ours or one that was there before: what it does not say of kind, enrollment, template and signer is
 * hybrid, open, the general template and the lead. Members it lists are not read here (rule 1, `listedMembers`).
 */
export function groupFromFhir(from: FhirGroup): Parsed<Group> {
  if (from.id === undefined) return unusable(from, 'It has no id.');
  if (from.type !== 'person') return unusable(from, 'It is not a group of people.');
  const name = from.name?.trim() ?? '';
  if (name === '') return unusable(from, 'It has no name.');
  const signer = extensionIn(from, EXTENSION.memberNoteSigner)?.valueCode;
  return done(
    compact<Group>({
      id: groupId(from.id),
      active: from.active ?? true,
      name,
      initials: valueIn(from.identifier, IDENTIFIER.groupInitials) ?? initialsOf(name),
      kind: coded(from, 'kind', SYSTEM.groupKind, GROUP_KINDS) ?? 'hybrid',
      enrollment: coded(from, 'enrollment', SYSTEM.groupEnrollment, ENROLLMENTS) ?? 'open',
      capacity: characteristic(from, 'capacity')?.valueQuantity?.value,
      defaultCharge: codeFromConcept(extensionIn(from, EXTENSION.defaultCharge)?.valueCodeableConcept),
      defaultMinutes: extensionIn(from, EXTENSION.defaultDuration)?.valueDuration?.value,
      defaultTime: timeOfDayFrom(extensionIn(from, EXTENSION.defaultTime)?.valueTime),
      defaultPlace: locationIn(extensionIn(from, EXTENSION.defaultPlace)?.valueReference),
      template: extensionIn(from, EXTENSION.noteTemplate)?.valueCanonical ?? TEMPLATE.general,
      memberNoteSigner: signer === 'primary-clinician' ? 'primary-clinician' : 'lead',
    }),
  );
}

/** A new group, without members (rule 1). The id is the server's to give where `group.id` is not yet stored. */
export function groupToFhir(group: Group, organization: Link<'Organization'>): FhirGroup {
  const bare: FhirGroup = {
    resourceType: 'Group',
    meta: { profile: [PROFILE.group] },
    type: 'person',
    actual: true,
    managingEntity: referTo(organization),
  };
  return withGroup({ ...bare, id: group.id }, group);
}

/** The resource with the group's values in it; whatever else the clinic keeps there stays. */
export function withGroup(resource: FhirGroup, group: Group): FhirGroup {
  const { identifier, characteristic: held } = resource;
  const own = [characteristicOf('kind', concept({ system: SYSTEM.groupKind, code: group.kind }))];
  own.push(
    characteristicOf('enrollment', concept({ system: SYSTEM.groupEnrollment, code: group.enrollment })),
  );
  if (group.capacity !== undefined) {
    const code = concept({ system: SYSTEM.groupCharacteristic, code: 'capacity' });
    own.push({ code, valueQuantity: { value: group.capacity }, exclude: false });
  }
  return compact<FhirGroup>({
    ...resource,
    active: group.active,
    name: group.name,
    identifier: [
      ...(identifier ?? []).filter((one) => one.system !== IDENTIFIER.groupInitials),
      { system: IDENTIFIER.groupInitials, value: group.initials },
    ],
    characteristic: [...(held ?? []).filter((one) => !isOwn(one)), ...own],
    extension: replaced(resource, OWN_EXTENSIONS, [
      group.defaultCharge && {
        url: EXTENSION.defaultCharge,
        valueCodeableConcept: concept(group.defaultCharge),
      },
      group.defaultMinutes === undefined
        ? undefined
        : {
            url: EXTENSION.defaultDuration,
            valueDuration: { value: group.defaultMinutes, unit: 'min', system: UCUM, code: 'min' },
          },
      group.defaultTime && { url: EXTENSION.defaultTime, valueTime: timeOfDayTo(group.defaultTime) },
      group.defaultPlace === undefined
        ? undefined
        : {
            url: EXTENSION.defaultPlace,
            valueReference: { reference: link('Location', group.defaultPlace) },
          },
      { url: EXTENSION.noteTemplate, valueCanonical: group.template },
      { url: EXTENSION.memberNoteSigner, valueCode: group.memberNoteSigner },
    ]),
  });
}

/** Patients whom a clinic's existing Group lists, for adopting them as memberships. Never written back. */
export function listedMembers(from: FhirGroup): readonly PatientId[] {
  const current = (from.member ?? []).filter((one) => one.inactive !== true);
  return current.map((one) => patientIn(one.entity)).filter((one) => one !== undefined);
}

function characteristic(from: FhirGroup, code: string): GroupCharacteristic | undefined {
  return from.characteristic?.find(
    (one) => codeFromConcept(one.code, [SYSTEM.groupCharacteristic])?.code === code && !one.exclude,
  );
}

function characteristicOf(code: string, value: CodeableConcept): GroupCharacteristic {
  const kind: Code = { system: SYSTEM.groupCharacteristic, code };
  return { code: concept(kind), valueCodeableConcept: value, exclude: false };
}

function isOwn(one: GroupCharacteristic): boolean {
  const code = codeFromConcept(one.code, [SYSTEM.groupCharacteristic])?.code;
  return code === 'kind' || code === 'enrollment' || code === 'capacity';
}

function coded<T extends string>(
  from: FhirGroup,
  code: string,
  system: string,
  known: readonly T[],
): T | undefined {
  const value = codeFromConcept(characteristic(from, code)?.valueCodeableConcept, [system])?.code;
  return known.find((one) => one === value);
}

/** `DBT Skills` → `DS`: where a clinic has given no initials. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).slice(0, 4);
  return words.map((word) => Array.from(word)[0]?.toUpperCase() ?? '').join('');
}
