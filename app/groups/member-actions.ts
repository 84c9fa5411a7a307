import type { GroupFile, GroupMember } from '../../src/workflow/groups/types.ts';
import { isHere } from './sections.ts';
import type { Section } from './sections.ts';

export type MemberAction = 'edit' | 'hold' | 'resume' | 'admit' | 'withdraw' | 'depart' | 'return' | 'wrong';

/** What can be done with one period of a person, the likeliest first. */
export function actionsFor(
  member: GroupMember,
  section: Section,
  file: Pick<GroupFile, 'members'>,
): readonly MemberAction[] {
  switch (section) {
    case 'active':
    case 'later':
      return ['edit', 'hold', 'depart', 'wrong'];
    case 'on-hold':
      return ['resume', 'edit', 'depart', 'wrong'];
    case 'waitlisted':
      return ['admit', 'edit', 'withdraw', 'wrong'];
    case 'past':
      return isHere(file, member) ? [] : ['return'];
  }
}
