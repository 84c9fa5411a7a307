import type { LocalDate, PatientId } from '../ids.ts';
import { done, refused, type Result } from '../result.ts';
import { seatsLeft } from './capacity.ts';
import { isOver } from './status.ts';
import type { Group, Membership } from './types.ts';

/** A membership that no server has given an id yet. */
export type NewMembership = Omit<Membership, 'id'>;

/**
 * - `group-inactive`: the group is no longer held
 * - `already-member`: this person has a membership that is not over (`status`)
 * - `overlaps-earlier`: an earlier membership lasts to `end`, on or after the day of entry
 * - `group-full`: no place left; the waitlist is open
 * - `closed-group`: a closed group has begun; its members stay the same throughout
 */
export type EnrolRefusal =
  | { readonly code: 'group-inactive' | 'group-full' | 'closed-group' }
  | { readonly code: 'already-member'; readonly status: Membership['status'] }
  | { readonly code: 'overlaps-earlier'; readonly end: LocalDate };

export interface Enrolment {
  readonly group: Group;
  /** All of the group's memberships, past ones too. */
  readonly memberships: readonly Membership[];
  readonly patientId: PatientId;
  /** First day in the group or on its waitlist. */
  readonly day: LocalDate;
  readonly as: 'active' | 'waitlisted';
  /** Whether the group has met already. */
  readonly begun: boolean;
  readonly details?: Partial<
    Pick<Membership, 'primaryClinician' | 'chargeOverride' | 'rationale' | 'diagnoses'>
  >;
}

/** A new period of one person in one group: entering it, waiting for it, or coming back to it. */
export function enrol(enrolment: Enrolment): Result<NewMembership, EnrolRefusal> {
  const refusal = whyNot(enrolment);
  if (refusal) return refused(refusal);
  const { group, patientId, day, as, details } = enrolment;
  return done({
    groupId: group.id,
    patientId,
    status: as,
    start: day,
    history: [],
    diagnoses: [],
    ...details,
  });
}

function whyNot(enrolment: Enrolment): EnrolRefusal | undefined {
  const { group, memberships, patientId, day, as, begun } = enrolment;
  if (!group.active) return { code: 'group-inactive' };
  const own = memberships.filter((one) => one.patientId === patientId);
  const lasting = own.find((one) => !isOver(one.status));
  if (lasting) return { code: 'already-member', status: lasting.status };
  const end = own
    .filter((one) => one.status === 'departed')
    .flatMap((one) => one.end ?? [])
    .find((last) => last >= day);
  if (end) return { code: 'overlaps-earlier', end };
  if (as === 'waitlisted') return undefined;
  if (group.enrollment === 'closed' && begun) return { code: 'closed-group' };
  return seatsLeft(group, memberships, day) === 0 ? { code: 'group-full' } : undefined;
}
