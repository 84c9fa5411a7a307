import type { Code } from '../../../domain/code.ts';
import { seatsLeft } from '../../../domain/group/capacity.ts';
import type { DepartureCode } from '../../../domain/group/departure.ts';
import type { EnrolRefusal } from '../../../domain/group/enrol.ts';
import * as turn from '../../../domain/group/transitions.ts';
import type { Membership } from '../../../domain/group/types.ts';
import type { LocalDate, PractitionerId } from '../../../domain/ids.ts';
import { refused, type Result } from '../../../domain/result.ts';
import { departureCode } from '../../../fhir/codes.ts';
import { withEnteredInError, withMembership } from '../../../fhir/membership.ts';
import type { Deps } from '../../deps.ts';
import type { GroupFile, GroupMember, MemberChanged } from '../types.ts';
import { addMembers, type JoinRefusal, type Joined, type Joining, type NewMember } from './add-members.ts';
import { attendedDays } from './attended.ts';
import { groupPivot, memberWrite, saveMember, type ChangeRefusal } from './change.ts';

type Changed<R extends { readonly code: string } = never> = Promise<
  Result<MemberChanged, turn.TransitionRefusal | ChangeRefusal | R>
>;

/** From the waitlist into the group, where there is a place. */
export async function admitMember(
  deps: Deps,
  file: GroupFile,
  member: GroupMember,
  day: LocalDate,
): Changed<{ readonly code: 'group-full' }> {
  const others = file.members.map((one) => one.membership);
  if (seatsLeft(file.group, others, day) === 0) return refused({ code: 'group-full' });
  const turned = turn.admit(member.membership, day);
  if (!turned.ok) return turned;
  return saveMember(deps, file, [groupPivot(file), withChange(member, turned.value)]);
}

/** Not expected from a day on; the place is kept. */
export async function holdMember(deps: Deps, file: GroupFile, member: GroupMember, day: LocalDate): Changed {
  return save(deps, file, member, turn.hold(member.membership, day));
}

/** Expected again from a day on. */
export async function resumeMember(
  deps: Deps,
  file: GroupFile,
  member: GroupMember,
  day: LocalDate,
): Changed {
  return save(deps, file, member, turn.resume(member.membership, day));
}

/** Off the waitlist without having joined. */
export async function withdrawMember(
  deps: Deps,
  file: GroupFile,
  member: GroupMember,
  day: LocalDate,
): Changed {
  return save(deps, file, member, turn.withdraw(member.membership, day));
}

export interface Leaving {
  /** The last day on which they belong to the group. */
  readonly lastDay: LocalDate;
  readonly circumstances: DepartureCode;
  /** The clinician's own words; they stand in this member's record alone. */
  readonly words?: string;
}

/** Leaves the group, with date and circumstances. `attended-after`: they came to a session after that day. */
export async function departMember(
  deps: Deps,
  file: GroupFile,
  member: GroupMember,
  leaving: Leaving,
): Changed<{ readonly code: 'attended-after'; readonly date: LocalDate }> {
  const words = leaving.words?.trim() ?? '';
  const turned = turn.depart(member.membership, leaving.lastDay, {
    circumstances: departureCode(leaving.circumstances),
    ...(words !== '' && { words }),
  });
  if (!turned.ok) return turned;
  const attended = await attendedDays(deps, member.membership.id);
  if (!attended.ok) return attended;
  const date = attended.value.filter((one) => one > leaving.lastDay).at(-1);
  if (date !== undefined) return refused({ code: 'attended-after', date });
  return saveMember(deps, file, [withChange(member, turned.value)]);
}

/** Comes back to the group as a new period; the earlier one stays as it was. */
export async function returnMember(
  deps: Deps,
  file: GroupFile,
  member: NewMember,
  how: Pick<Joining, 'day' | 'whenFull'>,
): Promise<Result<Joined, EnrolRefusal | JoinRefusal>> {
  const joined = await addMembers(deps, file, { ...how, patients: [member] });
  const outcome = joined.ok ? joined.value.outcomes[0]?.result : undefined;
  return outcome && !outcome.ok ? outcome : joined;
}

/** Takes back a membership that never was. `has-attended`: sessions were attended in it; let them depart instead. */
export async function removeWrongEntry(
  deps: Deps,
  file: GroupFile,
  member: GroupMember,
): Promise<Result<MemberChanged, { readonly code: 'has-attended' } | ChangeRefusal>> {
  const attended = await attendedDays(deps, member.membership.id);
  if (!attended.ok) return attended;
  if (attended.value.length > 0) return refused({ code: 'has-attended' });
  return saveMember(deps, file, [memberWrite(member, withEnteredInError(member.version.resource))]);
}

export interface MembershipEdit {
  /** Stays as it is where not told. */
  readonly primaryClinician: PractitionerId | undefined;
  /** None: the group's default holds. */
  readonly chargeOverride: Code | undefined;
  readonly rationale: string | undefined;
}

/** Changes what is said of a membership, not when it holds. */
export async function editMembership(
  deps: Deps,
  file: GroupFile,
  member: GroupMember,
  edit: MembershipEdit,
): Promise<Result<MemberChanged, ChangeRefusal>> {
  const { chargeOverride: _charge, rationale: _rationale, ...rest } = member.membership;
  const rationale = edit.rationale?.trim() ?? '';
  const changed: Membership = {
    ...rest,
    ...(edit.primaryClinician !== undefined && { primaryClinician: edit.primaryClinician }),
    ...(edit.chargeOverride && { chargeOverride: edit.chargeOverride }),
    ...(rationale !== '' && { rationale }),
  };
  return saveMember(deps, file, [withChange(member, changed)]);
}

async function save(deps: Deps, file: GroupFile, member: GroupMember, turned: turn.Transition): Changed {
  return turned.ok ? saveMember(deps, file, [withChange(member, turned.value)]) : turned;
}

function withChange(member: GroupMember, changed: Membership) {
  return memberWrite(member, withMembership(member.version.resource, changed));
}
