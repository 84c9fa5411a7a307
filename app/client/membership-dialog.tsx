import { Modal } from '@mantine/core';
import { RetryButton } from '../ui/message-page.tsx';
import { MemberDialog } from '../groups/member-dialog.tsx';
import type { MemberAction } from '../groups/member-actions.ts';
import type { OnChanged } from '../groups/told.ts';
import { useGroup } from '../groups/use-group.ts';
import { useTexts } from '../texts/texts.ts';
import styles from '../ui/form.module.css';
import { LoadingLine } from '../ui/loading-line.tsx';
import type { ClientMember } from './members.ts';

export interface MembershipDialogProps {
  readonly action: MemberAction;
  readonly member: ClientMember;
  readonly onClose: () => void;
  readonly onChanged: OnChanged;
}

/** The group's own form for one of its members, opened from the client: the group is read first, as it stands now. */
export function MembershipDialog({ action, member, onClose, onChanged }: MembershipDialogProps) {
  const { client, common, groups } = useTexts();
  const { answer, again } = useGroup(member.membership.groupId);
  const now =
    answer?.ok === true
      ? answer.value.file.members.find((one) => one.membership.id === member.membership.id)
      : undefined;
  if (answer?.ok === true && now)
    return (
      <MemberDialog
        action={action}
        member={now}
        view={answer.value}
        onClose={onClose}
        onChanged={onChanged}
      />
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title={groups.actions[action]}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      {answer ? (
        <div className={styles.form}>
          <p className={styles.problem} role="alert">
            {client.groups.notLoaded}
          </p>
          <div>
            <RetryButton onRetry={again} />
          </div>
        </div>
      ) : (
        <LoadingLine label={groups.loading} />
      )}
    </Modal>
  );
}
