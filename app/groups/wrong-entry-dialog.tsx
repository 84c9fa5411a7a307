import { removeWrongEntry } from '../../src/workflow/groups/members/transitions.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import styles from '../ui/form.module.css';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MemberDialogProps } from './member-dialog-props.ts';
import { useMemberChange } from './use-member-change.ts';

/** A membership that never was is taken back; refused where sessions were attended in it. */
export function WrongEntryDialog({ member, view, onChanged, onClose }: MemberDialogProps) {
  const { groups } = useTexts();
  const texts = groups.dialogs.wrong;
  const deps = useDeps();
  const change = useMemberChange(onChanged, onClose);
  const save = () => void change.run(removeWrongEntry(deps, view.file, member), groups.said.saved);
  return (
    <DialogFrame
      title={texts.title(member.patient.name)}
      save={texts.save}
      change={change}
      onSave={save}
      onClose={onClose}
    >
      <p className={styles.note}>{texts.what}</p>
    </DialogFrame>
  );
}
