import { lazy, Suspense } from 'react';
import type { GroupMember } from '../../src/workflow/groups/types.ts';
import type { MemberAction } from './member-actions.ts';
import type { OnChanged } from './told.ts';
import type { GroupView } from './use-group.ts';

const DayDialog = lazy(async () => ({ default: (await import('./day-dialog.tsx')).DayDialog }));
const DepartDialog = lazy(async () => ({ default: (await import('./depart-dialog.tsx')).DepartDialog }));
const EditDialog = lazy(async () => ({
  default: (await import('./edit-membership-dialog.tsx')).EditMembershipDialog,
}));
const WrongDialog = lazy(async () => ({
  default: (await import('./wrong-entry-dialog.tsx')).WrongEntryDialog,
}));

export interface MemberDialogProps {
  readonly member: GroupMember;
  readonly view: GroupView;
  readonly onClose: () => void;
  readonly onChanged: OnChanged;
}

/** The form for what somebody picked to do with a member. */
export function MemberDialog({ action, ...props }: MemberDialogProps & { readonly action: MemberAction }) {
  return <Suspense fallback={null}>{dialog()}</Suspense>;

  function dialog() {
    switch (action) {
      case 'edit':
        return <EditDialog {...props} />;
      case 'depart':
        return <DepartDialog {...props} />;
      case 'wrong':
        return <WrongDialog {...props} />;
      case 'hold':
      case 'resume':
      case 'admit':
      case 'withdraw':
      case 'return':
        return <DayDialog action={action} {...props} />;
    }
  }
}
