import { lazy, Suspense } from 'react';
import type { MemberAction } from './member-actions.ts';
import type { MemberDialogProps } from './member-dialog-props.ts';

const DayDialog = lazy(async () => ({ default: (await import('./day-dialog.tsx')).DayDialog }));
const DepartDialog = lazy(async () => ({ default: (await import('./depart-dialog.tsx')).DepartDialog }));
const EditDialog = lazy(async () => ({
  default: (await import('./edit-membership-dialog.tsx')).EditMembershipDialog,
}));
const WrongDialog = lazy(async () => ({
  default: (await import('./wrong-entry-dialog.tsx')).WrongEntryDialog,
}));

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
