import { useCallback, useState } from 'react';
import type { GroupId, PractitionerId } from '../../src/domain/ids.ts';
import type { Patient } from '../../src/domain/person.ts';
import { listGroups } from '../../src/workflow/groups/list-groups.ts';
import { addMembers } from '../../src/workflow/groups/members/add-members.ts';
import { ClinicianField } from '../groups/clinician-field.tsx';
import { DayField } from '../groups/day-field.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { joinedWords } from '../groups/add/joined-words.ts';
import { refusalWords } from '../groups/outcome-words.ts';
import type { OnChanged } from '../groups/told.ts';
import { comingFrom, useGroup } from '../groups/use-group.ts';
import { dayOf } from '../schedule/when-draft.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import { LoadingLine } from '../ui/loading-line.tsx';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';

export interface AddToGroupDialogProps {
  readonly patient: Patient;
  /** Groups that this client belongs to already. */
  readonly here: readonly GroupId[];
  readonly onClose: () => void;
  readonly onChanged: OnChanged;
}

/** One client into one more group; a full group takes them on its waitlist. */
export function AddToGroupDialog({ patient, here, onClose, onChanged }: AddToGroupDialogProps) {
  const texts = useTexts();
  const { add } = texts.client;
  const deps = useDeps();
  const { answer: list } = useAsked(useCallback(() => listGroups(deps, today()), [deps]));
  const [group, setGroup] = useState('');
  const { answer: asked } = useGroup(group);
  const [text, setText] = useState<string>(today());
  const [primaryClinician, setPrimary] = useState<PractitionerId>();
  const [wait, setWait] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const view = asked?.ok === true && asked.value.file.group.id === group ? asked.value : undefined;
  const day = dayOf(text);
  const offered = list?.ok === true ? list.value.filter((one) => !here.includes(one.group.id)) : [];

  const save = async () => {
    if (!view || day === undefined) return;
    setBusy(true);
    setProblem(undefined);
    const member = {
      patientId: patient.id,
      ...(primaryClinician !== undefined && { primaryClinician }),
      ...(wait && { as: 'waitlisted' as const }),
    };
    const joined = await addMembers(deps, view.file, { patients: [member], day, whenFull: 'waitlist' });
    setBusy(false);
    if (!joined.ok) {
      setProblem(refusalWords(joined.refusal.code, texts));
      return;
    }
    const [outcome] = joined.value.outcomes;
    if (outcome?.result.ok === false) {
      setProblem(refusalWords(outcome.result.refusal.code, texts));
      return;
    }
    const words = joinedWords(joined.value, [patient], comingFrom(view.coming, day), texts);
    onClose();
    onChanged({ file: joined.value.file, words, unsynced: !joined.value.sessions.ok });
  };

  return (
    <DialogFrame
      title={add.title(patient.name)}
      save={add.save}
      change={{ busy, problem }}
      ready={view !== undefined && day !== undefined}
      onSave={() => void save()}
      onClose={onClose}
    >
      {!list && <LoadingLine />}
      {list?.ok === false && <p className={styles.problem}>{add.failed}</p>}
      {list?.ok === true && offered.length === 0 && <p className={styles.note}>{add.noGroups}</p>}
      {offered.length > 0 && (
        <FormField label={add.group} wide>
          {(ids) => (
            <select
              {...ids}
              required
              data-autofocus
              value={group}
              onChange={(event) => setGroup(event.currentTarget.value)}
            >
              <option value="">{add.pick}</option>
              {offered.map(({ group: each, seats }) => (
                <option key={each.id} value={each.id}>
                  {seats.left === 0
                    ? add.full(each.initials, each.name)
                    : add.option(each.initials, each.name)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      {group !== '' && !view && <LoadingLine label={texts.groups.loading} />}
      {view && (
        <>
          <DayField label={add.day} value={text} onChange={setText} view={view} from={(first) => first} />
          <ClinicianField
            label={add.primary}
            none={texts.groups.add.later}
            practitioners={view.practitioners}
            value={primaryClinician}
            onChange={setPrimary}
          />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={wait}
              onChange={(event) => setWait(event.currentTarget.checked)}
            />
            {add.wait}
          </label>
        </>
      )}
    </DialogFrame>
  );
}
