import { useState } from 'react';
import { ABSENCE_STATUSES } from '../../src/domain/attendance/history.ts';
import type { AbsenceStatus } from '../../src/domain/attendance/history.ts';
import { checkPolicy } from '../../src/domain/attendance/policy.ts';
import type { AttendancePolicy } from '../../src/domain/attendance/policy.ts';
import { setAttendancePolicy } from '../../src/workflow/attendance-history/policy.ts';
import type { GroupAttendance } from '../../src/workflow/attendance-history/types.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { ManyChoice } from '../ui/choice.tsx';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import { useSaving } from './use-saving.ts';
import { refusalWords } from './words.ts';

export interface PolicyDialogProps {
  readonly group: GroupAttendance;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

type Count = 'window' | 'misses' | 'followUpDays';

/** What this group calls chronic absence, and what is done after an absence. */
export function PolicyDialog({ group, onClose, onDone }: PolicyDialogProps) {
  const texts = useTexts();
  const { history } = texts;
  const { policy: words } = history;
  const deps = useDeps();
  const saving = useSaving((code) => refusalWords(code, texts));
  const [draft, setDraft] = useState<AttendancePolicy>(group.policy);
  const [typed, setTyped] = useState<Readonly<Record<Count, string>>>({
    window: String(group.policy.window),
    misses: String(group.policy.misses),
    followUpDays: String(group.policy.followUpDays),
  });
  const checked = checkPolicy(draft);
  const wrong = (field: keyof AttendancePolicy) =>
    !checked.ok && checked.refusal.field === field ? words.bad[field] : undefined;
  const type = (field: Count, text: string) => {
    setTyped({ ...typed, [field]: text });
    setDraft({ ...draft, [field]: text.trim() === '' ? NaN : Number(text) });
  };
  const save = async () => {
    if (await saving.run(setAttendancePolicy(deps, group.groupId, draft))) onDone(words.saved);
  };
  const number = (field: Count, label: string) => (
    <FormField label={label} wrong={wrong(field)}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          min={field === 'followUpDays' ? 0 : 1}
          required
          value={typed[field]}
          onChange={(event) => type(field, event.currentTarget.value)}
        />
      )}
    </FormField>
  );
  const kinds = ABSENCE_STATUSES.map((each) => ({ value: each, label: history.marks[each] }));
  return (
    <DialogFrame
      title={words.title}
      save={words.save}
      change={saving}
      ready={checked.ok}
      onSave={() => void save()}
      onClose={onClose}
    >
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{words.chronic}</legend>
        <div className={styles.row}>
          {number('misses', words.misses)}
          {number('window', words.window)}
        </div>
        <Kinds
          label={words.counts}
          wrong={wrong('counts')}
          kinds={kinds}
          values={draft.counts}
          onChange={(counts) => setDraft({ ...draft, counts })}
        />
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.followUp.title}</legend>
        <Kinds
          label={words.followUpFor}
          kinds={kinds}
          values={draft.followUpFor}
          onChange={(followUpFor) => setDraft({ ...draft, followUpFor })}
        />
        {number('followUpDays', words.days)}
      </fieldset>
      <p className={styles.note}>{words.what}</p>
    </DialogFrame>
  );
}

interface KindsProps {
  readonly label: string;
  readonly wrong?: string | undefined;
  readonly kinds: readonly { readonly value: AbsenceStatus; readonly label: string }[];
  readonly values: readonly AbsenceStatus[];
  readonly onChange: (values: readonly AbsenceStatus[]) => void;
}

function Kinds({ label, wrong, kinds, values, onChange }: KindsProps) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      <ManyChoice<AbsenceStatus> label={label} options={kinds} values={values} onChange={onChange} />
      {wrong !== undefined && <p className={styles.wrong}>{wrong}</p>}
    </div>
  );
}
