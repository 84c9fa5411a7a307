import type { Group, Identifier } from '@medplum/fhirtypes';
import type { LocalDate, PatientId } from '../domain/ids.ts';
import { compact } from './build.ts';
import { extensionIn, replaced } from './extension.ts';
import { patientIn, toPatient } from './links.ts';
import { EXTENSION, IDENTIFIER } from './systems.ts';

/**
 * The group with its revision counted up: the pivot of whoever schedules sessions or takes members in, so that two tries, or
 * two people at once, make no second copy and never exceed the capacity.
 */
export function withGroupRevision(resource: Group): Group {
  const held = extensionIn(resource, EXTENSION.groupRevision)?.valueUnsignedInt ?? 0;
  const extension = replaced(
    resource,
    [EXTENSION.groupRevision],
    [{ url: EXTENSION.groupRevision, valueUnsignedInt: held + 1 }],
  );
  return compact<Group>({ ...resource, extension });
}

/** Names the wish to create something, so that a second try finds what the first one made. */
export function requestIdentifier(request: string): Identifier {
  return { system: IDENTIFIER.request, value: request };
}

/** When a listed member joined, as far as the clinic's own Group says. */
export function listedSince(from: Group, patient: PatientId): string | undefined {
  return from.member?.find((one) => patientIn(one.entity) === patient)?.period?.start;
}

/**
 * The clinic's own list of members brought up to date: only where the clinic has asked for it, as it puts the whole roster into
 * every member's compartment (rule 1). Nobody is struck off; whoever has left is inactive.
 */
export function withListedMembers(
  resource: Group,
  members: ReadonlyMap<PatientId, { readonly since?: LocalDate; readonly active: boolean }>,
): Group {
  const kept = (resource.member ?? []).map((one) => {
    const patient = patientIn(one.entity);
    const now = patient && members.get(patient);
    return now ? { ...one, inactive: !now.active } : one;
  });
  const listed = new Set(kept.map((one) => patientIn(one.entity)));
  const fresh = [...members]
    .filter(([patient, now]) => now.active && !listed.has(patient))
    .map(([patient, { since }]) => ({
      entity: toPatient(patient),
      ...(since !== undefined && { period: { start: since } }),
      inactive: false,
    }));
  return compact<Group>({ ...resource, member: [...kept, ...fresh] });
}
