import type { GroupFile, GroupMember } from '../../src/workflow/groups/types.ts';

export const SECTIONS = ['active', 'on-hold', 'later', 'waitlisted', 'past'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where a membership stands on the group's page. */
export function sectionOf({ statusToday, membership }: GroupMember): Section {
  switch (statusToday) {
    case 'active':
    case 'on-hold':
    case 'waitlisted':
      return statusToday;
    case 'departed':
    case 'cancelled':
      return 'past';
    case undefined:
      return membership.status === 'cancelled' ? 'past' : 'later';
  }
}

/** Whether this person has a membership that lasts: then an earlier one offers no way back. */
export function isHere(file: Pick<GroupFile, 'members'>, { patient }: GroupMember): boolean {
  return file.members.some((one) => one.patient.id === patient.id && sectionOf(one) !== 'past');
}
