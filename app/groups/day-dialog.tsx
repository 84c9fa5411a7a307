import { useState } from 'react';
import type { LocalDate } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import {
  admitMember,
  holdMember,
  resumeMember,
  returnMember,
  withdrawMember,
} from '../../src/workflow/groups/members/transitions.ts';
import type { GroupFile, GroupMember, MemberChanged } from '../../src/workflow/groups/types.ts';
import { dayOf } from '../schedule/when-draft.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import styles from '../ui/form.module.css';
import { DayField } from './day-field.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MemberDialogProps } from './member-dialog-props.ts';
import { comingFrom } from './use-group.ts';
import { useMemberChange } from './use-member-change.ts';

type DayAction = 'hold' | 'resume' | 'admit' | 'withdraw' | 'return';

/** Back as a new period, with the same clinician and charge as before. */
function takeBack(deps: Deps, file: GroupFile, { membership, patient }: GroupMember, day: LocalDate) {
  const { primaryClinician, chargeOverride } = membership;
  return returnMember(
    deps,
    file,
    {
      patientId: patient.id,
      ...(primaryClinician !== undefined && { primaryClinician }),
      ...(chargeOverride && { chargeOverride }),
    },
    { day, whenFull: 'waitlist' },
  );
}

const CHANGES = {
  hold: holdMember,
  resume: resumeMember,
  admit: admitMember,
  withdraw: withdrawMember,
  return: takeBack,
} satisfies Record<
  DayAction,
  (
    deps: Deps,
    file: GroupFile,
    member: GroupMember,
    day: LocalDate,
  ) => Promise<Result<MemberChanged, { readonly code: string }>>
>;

/** Changes that need nothing but the day from which they hold. */
export function DayDialog(props: MemberDialogProps & { readonly action: DayAction }) {
  const { action, member, view, onChanged, onClose } = props;
  const { groups } = useTexts();
  const deps = useDeps();
  const change = useMemberChange(onChanged, onClose);
  const [text, setText] = useState<string>(view.file.today);
  const day = dayOf(text);
  const words = groups.dialogs[action];
  const joins = action === 'resume' || action === 'admit' || action === 'return';

  const save = () => {
    if (day === undefined) return;
    const count = comingFrom(view.coming, day);
    const said = joins && count > 0 ? groups.said.appears(count) : '';
    void change.run(CHANGES[action](deps, view.file, member, day), groups.said.saved + said);
  };
  return (
    <DialogFrame
      title={words.title(member.patient.name)}
      save={words.save}
      change={change}
      ready={day !== undefined}
      onSave={save}
      onClose={onClose}
    >
      {action === 'return' && <p className={styles.note}>{groups.dialogs.return.what}</p>}
      <DayField label={words.day} value={text} onChange={setText} view={view} from={(first) => first} />
    </DialogFrame>
  );
}
