import type { CodeableConcept, EncounterParticipant } from '@medplum/fhirtypes';
import type { GroupKind } from '../domain/group/types.ts';
import type { Facilitator } from '../domain/schedule/types.ts';
import { concept, GROUP_THERAPY, PSYCHOEDUCATION } from './codes.ts';
import { roleTypes } from './facilitators.ts';
import { toPractitioner } from './links.ts';

/** Group psychotherapy, and psychoeducation beside it where the group is that. */
export function encounterTypes(kind: GroupKind): CodeableConcept[] {
  return kind === 'psychoeducational'
    ? [concept(GROUP_THERAPY), concept(PSYCHOEDUCATION)]
    : [concept(GROUP_THERAPY)];
}

export function encounterParticipants(facilitators: readonly Facilitator[]): EncounterParticipant[] {
  return facilitators.map((one) => ({
    type: roleTypes(one.role),
    individual: toPractitioner(one.practitioner.id),
  }));
}
