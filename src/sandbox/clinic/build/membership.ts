import type { EpisodeOfCare, EpisodeOfCareStatusHistory, Extension } from '@medplum/fhirtypes';
import { charge, concept, extension, identifierSystem, profile, STATUS_REASON, system } from '../codes.ts';
import type { MemberSpec, MembershipSpec } from '../types.ts';
import { conditionId } from './clinical.ts';
import { type Context, dayOf } from './context.ts';
import { groupId } from './group.ts';
import { CLINIC } from './organization.ts';
import { patientId } from './patient.ts';

export const membershipId = (code: string, spec: MembershipSpec): string =>
  `eoc-${code}-${spec.group}-${spec.period ?? 1}`;

/** The statuses before the present one, each with the first and the last day on which it held. */
function statusHistory(spec: MembershipSpec, context: Context): EpisodeOfCareStatusHistory[] {
  const held = (status: 'waitlist' | 'active', from: number, to: number): EpisodeOfCareStatusHistory => ({
    status,
    period: { start: dayOf(context, from), end: dayOf(context, to) },
  });
  const history: EpisodeOfCareStatusHistory[] = [];
  if (spec.waitedFrom !== undefined) history.push(held('waitlist', spec.waitedFrom, spec.start - 1));
  if (spec.heldFrom !== undefined) history.push(held('active', spec.start, spec.heldFrom - 1));
  if (spec.end !== undefined)
    history.push(held(spec.status === 'cancelled' ? 'waitlist' : 'active', spec.start, spec.end));
  return history;
}

function extensions(spec: MembershipSpec): Extension[] {
  const list: Extension[] = [];
  if (spec.charge !== undefined)
    list.push({ url: extension('default-charge'), valueCodeableConcept: charge(spec.charge) });
  if (spec.rationale !== undefined)
    list.push({ url: extension('treatment-rationale'), valueString: spec.rationale });
  if (spec.departure !== undefined)
    list.push({
      url: STATUS_REASON,
      valueCodeableConcept: {
        ...concept(system('departure'), spec.departure.code),
        text: spec.departure.text,
      },
    });
  return list;
}

/** One period of one member in one group. */
export function membershipResource(
  member: MemberSpec,
  spec: MembershipSpec,
  context: Context,
): EpisodeOfCare {
  const extension = extensions(spec);
  const history = statusHistory(spec, context);
  return {
    resourceType: 'EpisodeOfCare',
    id: membershipId(member.code, spec),
    meta: { profile: [profile('membership')] },
    ...(extension.length === 0 ? {} : { extension }),
    identifier: [{ system: identifierSystem('membership-of'), value: groupId(spec.group) }],
    status: spec.status,
    ...(history.length === 0 ? {} : { statusHistory: history }),
    type: [concept(system('episode-type'), 'group-therapy')],
    diagnosis: member.diagnoses.map((_, at) => ({
      condition: { reference: `Condition/${conditionId(member.code, at + 1)}` },
      rank: at + 1,
    })),
    patient: { reference: `Patient/${patientId(member.code)}` },
    managingOrganization: { reference: `Organization/${CLINIC}` },
    period: {
      start: dayOf(context, spec.start),
      ...(spec.end === undefined ? {} : { end: dayOf(context, spec.end) }),
    },
    careManager: { reference: `Practitioner/${member.primary}` },
  };
}
