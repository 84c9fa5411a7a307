import { localDate, type LocalDate } from '../../src/domain/ids.ts';
import type { Joining } from '../../src/workflow/groups/members/add-members.ts';
import { loadGroup } from '../../src/workflow/groups/load-group.ts';
import type { GroupFile, GroupMember } from '../../src/workflow/groups/types.ts';
import { client, dbt, other, today, type World } from './practice-world.ts';

/** Members of the practice's DBT group, for tests of what becomes of them. */

const own = (code: string) => ({
  coding: [{ system: `https://groupwork.dev/fhir/CodeSystem/group-characteristic`, code }],
});

/** A group with so many places. */
export const capacity = (value: number) => ({
  code: own('capacity'),
  valueQuantity: { value },
  exclude: false,
});

/** A group whose members stay the same. */
export const closed = {
  code: own('enrollment'),
  valueCodeableConcept: {
    coding: [{ system: 'https://groupwork.dev/fhir/CodeSystem/group-enrollment', code: 'closed' }],
  },
  exclude: false,
};

/** The group as it stands on the server. */
export async function fileOf(world: Pick<World, 'deps'>): Promise<GroupFile> {
  const file = await loadGroup(world.deps, dbt, today);
  if (!file.ok) throw new Error(file.refusal.code);
  return file.value;
}

export function joining(indexes: readonly number[], more: Partial<Joining> = {}): Joining {
  const patients = indexes.map((index) => ({ patientId: client(index), primaryClinician: other }));
  return { patients, day: today, whenFull: 'waitlist', ...more };
}

export function memberIn(file: GroupFile, index: number): GroupMember {
  const found = file.members.find((one) => one.patient.id === client(index));
  if (!found) throw new Error('No such member.');
  return found;
}

/** `Amara O. active`, one per membership. */
export function statuses(file: GroupFile): readonly string[] {
  return file.members.map((one) => `${one.patient.shortName} ${one.membership.status}`).sort();
}

export const on = (text: string): LocalDate => localDate(text);
