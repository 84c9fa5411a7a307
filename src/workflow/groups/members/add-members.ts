import type { Code } from '../../../domain/code.ts';
import { enrol, type EnrolRefusal, type NewMembership } from '../../../domain/group/enrol.ts';
import type { Membership } from '../../../domain/group/types.ts';
import { membershipId, type LocalDate, type PatientId, type PractitionerId } from '../../../domain/ids.ts';
import { done, refused, type Result } from '../../../domain/result.ts';
import { link, linkIn } from '../../../fhir/links.ts';
import { membershipToFhir } from '../../../fhir/membership.ts';
import type { Write } from '../../../gateway/port.ts';
import type { Deps } from '../../deps.ts';
import { restBefore } from '../../persist.ts';
import { transactAtomically } from '../../transact-atomically.ts';
import { loadGroup, type LoadGroupRefusal } from '../load-group.ts';
import type { GroupFile, MemberChanged } from '../types.ts';
import { afterwards, groupPivot } from './change.ts';

export interface NewMember {
  readonly patientId: PatientId;
  /** Who keeps this member's record. */
  readonly primaryClinician?: PractitionerId;
  readonly chargeOverride?: Code;
  /** Why group treatment helps this person. */
  readonly rationale?: string;
  /** Ids of the Conditions that the group treats; all active ones of the patient where none are named. */
  readonly conditions?: readonly string[];
  /** Straight onto the waitlist. */
  readonly as?: 'waitlisted';
}

export interface Joining {
  readonly patients: readonly NewMember[];
  /** First day in the group, or on its waitlist. */
  readonly day: LocalDate;
  /** What becomes of those for whom there is no place left. */
  readonly whenFull: 'waitlist' | 'refuse';
}

/** How it went for one of them. */
export interface JoinOutcome {
  readonly patientId: PatientId;
  readonly result: Result<'active' | 'waitlisted', EnrolRefusal>;
}

export interface Joined extends MemberChanged {
  readonly outcomes: readonly JoinOutcome[];
}

export type JoinRefusal = { readonly code: 'busy' } | LoadGroupRefusal;

/** Far below what servers take in one transaction. */
const AT_ONCE = 25;
const ROUNDS = 12;

/**
 * Takes people into a group, several at once, in the order given: as many as there are places, the others onto the waitlist or
 * not at all. The group's revision is the pivot, so that two who add at the same moment never exceed the capacity together,
 * and nobody becomes a member twice. Somebody who was here before gets a new period; the old one stays as it is.
 */
export async function addMembers(
  deps: Deps,
  file: GroupFile,
  joining: Joining,
): Promise<Result<Joined, JoinRefusal>> {
  const outcomes = new Map<PatientId, JoinOutcome>();
  let state = file;
  let conflicts = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const waiting = joining.patients.filter((one) => !outcomes.has(one.patientId));
    const decided = decide(state, waiting.slice(0, AT_ONCE), joining);
    const writes = decided.flatMap((one) => (one.write ? [one.write] : []));
    if (writes.length > 0) {
      const written = await transactAtomically(deps, [groupPivot(state), ...writes]);
      if (!written.ok && written.fault.kind !== 'conflict')
        return refused({ code: 'fault', fault: written.fault });
      const now = await loadGroup(deps, file.group.id, file.today);
      if (!now.ok) return now;
      state = now.value;
      if (!written.ok) await restBefore(deps.clock, ++conflicts);
      // who lost a race decides again; after a lost answer, what stands there may be our own
      if (!written.ok && !(written.doubtful && decided.every((one) => stands(one, state)))) continue;
    }
    for (const { outcome } of decided) outcomes.set(outcome.patientId, outcome);
    if (joining.patients.every((one) => outcomes.has(one.patientId)))
      return finish(deps, state, [...outcomes.values()]);
  }
  return refused({ code: 'busy' });
}

async function finish(
  deps: Deps,
  file: GroupFile,
  outcomes: readonly JoinOutcome[],
): Promise<Result<Joined, JoinRefusal>> {
  const changed = await afterwards(deps, file);
  return changed.ok ? done({ ...changed.value, outcomes }) : changed;
}

interface Decided {
  readonly outcome: JoinOutcome;
  readonly membership?: NewMembership;
  readonly write?: Write;
}

/** Each with those before taken in already, so that the last place is given once. */
function decide(file: GroupFile, patients: readonly NewMember[], joining: Joining): readonly Decided[] {
  const memberships: Membership[] = file.members.map((one) => one.membership);
  return patients.map((one) => {
    const enrolled = enrolOne(file, memberships, one, joining);
    const { patientId } = one;
    if (!enrolled.ok) return { outcome: { patientId, result: enrolled } };
    const membership = { ...enrolled.value, id: membershipId('new') };
    memberships.push(membership);
    const as = membership.status === 'waitlisted' ? 'waitlisted' : 'active';
    return {
      outcome: { patientId, result: done(as) },
      membership,
      write: writeFor(file, membership, one.conditions ?? []),
    };
  });
}

function enrolOne(
  { group, begun }: GroupFile,
  memberships: readonly Membership[],
  { patientId, primaryClinician, chargeOverride, rationale, as }: NewMember,
  { day, whenFull }: Joining,
): Result<NewMembership, EnrolRefusal> {
  const details = {
    ...(primaryClinician !== undefined && { primaryClinician }),
    ...(chargeOverride && { chargeOverride }),
    ...(rationale !== undefined && { rationale }),
  };
  const enrolment = { group, memberships, patientId, day, begun, details };
  const first = enrol({ ...enrolment, as: as ?? 'active' });
  const isFull = !first.ok && first.refusal.code === 'group-full';
  return isFull && whenFull === 'waitlist' ? enrol({ ...enrolment, as: 'waitlisted' }) : first;
}

function writeFor(file: GroupFile, membership: Membership, conditions: readonly string[]): Write {
  const { id: _given, ...resource } = membershipToFhir(membership, {
    organization: linkIn(file.version.resource.managingEntity, 'Organization'),
    conditions: conditions.map((one) => link('Condition', one)),
  });
  return { method: 'POST', resource };
}

/** Whether what was decided is what stands there now. */
function stands({ membership, outcome }: Decided, file: GroupFile): boolean {
  if (!membership) return !outcome.result.ok;
  return file.members.some(
    (one) =>
      one.membership.patientId === membership.patientId &&
      one.membership.status === membership.status &&
      one.membership.start === membership.start,
  );
}
