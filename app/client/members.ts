import type { Patient } from '../../src/domain/person.ts';
import type { GroupMember } from '../../src/workflow/groups/types.ts';
import type { ClientFile, MembershipOverTime } from '../../src/workflow/record/client-file.ts';

/** A membership as the forms of a group take it, with all that the client's page knows of it. */
export type ClientMember = Omit<MembershipOverTime, 'statusToday'> & GroupMember;

/** The memberships of one client, each as a member of its group. */
export function asMembers(file: Pick<ClientFile, 'memberships'> & { readonly patient: Patient }) {
  return file.memberships.map((one): ClientMember => ({
    ...one,
    patient: file.patient,
    statusToday: one.statusToday,
  }));
}
