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

/** Every status that the membership had, the present one last; days are the first and the last on which it held. */
function statusHistory(spec: MembershipSpec, context: Context): EpisodeOfCareStatusHistory[] {
  const day = (offset: number): string => dayOf(context, offset);
  const history: EpisodeOfCareStatusHistory[] = [];
  if (spec.waitedFrom !== undefined)
    history.push({ status: 'waitlist', period: { start: day(spec.waitedFrom), end: day(spec.start - 1) } });
  switch (spec.status) {
    case 'waitlist':
    case 'active':
      history.push({ status: spec.status, period: { start: day(spec.start) } });
      break;
    case 'onhold':
      if (spec.heldFrom === undefined) throw new Error('On hold from when?');
      history.push({ status: 'active', period: { start: day(spec.start), end: day(spec.heldFrom - 1) } });
      history.push({ status: 'onhold', period: { start: day(spec.heldFrom) } });
      break;
    case 'finished':
    case 'cancelled':
      if (spec.end === undefined) throw new Error('Over since when?');
      history.push({
        status: spec.status === 'finished' ? 'active' : 'waitlist',
        period: { start: day(spec.start), end: day(spec.end) },
      });
      history.push({ status: spec.status, period: { start: day(spec.end) } });
  }
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
  return {
    resourceType: 'EpisodeOfCare',
    id: membershipId(member.code, spec),
    meta: { profile: [profile('membership')] },
    ...(extension.length === 0 ? {} : { extension }),
    identifier: [{ system: identifierSystem('membership-of'), value: groupId(spec.group) }],
    status: spec.status,
    statusHistory: statusHistory(spec, context),
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
