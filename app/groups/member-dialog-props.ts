import type { GroupMember } from '../../src/workflow/groups/types.ts';
import type { OnChanged } from './told.ts';
import type { GroupView } from './use-group.ts';

/** What every form about one member is given. */
export interface MemberDialogProps {
  readonly member: GroupMember;
  readonly view: GroupView;
  readonly onClose: () => void;
  readonly onChanged: OnChanged;
}
