import { Button, CloseButton, Modal } from '@mantine/core';
import { useState } from 'react';
import type { PractitionerId } from '../../../src/domain/ids.ts';
import type { Patient } from '../../../src/domain/person.ts';
import { addMembers } from '../../../src/workflow/groups/members/add-members.ts';
import type { Joined } from '../../../src/workflow/groups/members/add-members.ts';
import { dayOf } from '../../schedule/when-draft.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { FormField } from '../../ui/form-field.tsx';
import styles from '../../ui/form.module.css';
import { ClinicianField } from '../clinician-field.tsx';
import { refusalWords } from '../outcome-words.ts';
import { isHere } from '../sections.ts';
import type { OnChanged } from '../told.ts';
import { comingFrom } from '../use-group.ts';
import type { GroupView } from '../use-group.ts';
import own from './add-members.module.css';
import { ClientSearch } from './client-search.tsx';
import { joinedWords } from './joined-words.ts';

export interface AddMembersDialogProps {
  readonly view: GroupView;
  readonly onClose: () => void;
  readonly onChanged: OnChanged;
}

/** Several people at once: found, picked, and taken in together; whoever does not fit waits. */
export function AddMembersDialog({ view, onClose, onChanged }: AddMembersDialogProps) {
  const texts = useTexts();
  const { add } = texts.groups;
  const deps = useDeps();
  const { file, coming, practitioners } = view;
  const [picked, setPicked] = useState<readonly Patient[]>([]);
  const [text, setText] = useState<string>(file.today);
  const [primaryClinician, setPrimary] = useState<PractitionerId>();
  const [wait, setWait] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const day = dayOf(text);
  const here = file.members.filter((member) => isHere(file, member)).map(({ patient }) => patient.id);
  const without = (patient: Patient) => picked.filter((each) => each.id !== patient.id);

  const tell = (joined: Joined) => {
    const count = day === undefined ? 0 : comingFrom(coming, day);
    onChanged({
      file: joined.file,
      words: joinedWords(joined, picked, count, texts),
      unsynced: !joined.sessions.ok,
    });
    onClose();
  };
  const save = async () => {
    if (day === undefined) return;
    setBusy(true);
    setProblem(undefined);
    const patients = picked.map(({ id }) => ({
      patientId: id,
      ...(primaryClinician !== undefined && { primaryClinician }),
      ...(wait && { as: 'waitlisted' as const }),
    }));
    const joined = await addMembers(deps, file, { patients, day, whenFull: 'waitlist' });
    setBusy(false);
    if (joined.ok) tell(joined.value);
    else setProblem(refusalWords(joined.refusal.code, texts));
  };

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={add.title}
      closeButtonProps={{ 'aria-label': texts.common.close }}
    >
      <div className={styles.form}>
        <ClientSearch
          here={here}
          picked={picked.map(({ id }) => id)}
          onFlip={(patient) =>
            setPicked(picked.some(({ id }) => id === patient.id) ? without(patient) : [...picked, patient])
          }
        />
        <section aria-label={add.picked}>
          <ul className={own.picked}>
            {picked.map((patient) => (
              <li key={patient.id} className={own.chip}>
                {patient.name}
                <CloseButton
                  size="sm"
                  aria-label={add.remove(patient.name)}
                  onClick={() => setPicked(without(patient))}
                />
              </li>
            ))}
          </ul>
          {picked.length === 0 && <p className={styles.note}>{add.nobodyPicked}</p>}
        </section>
        <div className={styles.row}>
          <FormField label={add.day}>
            {(ids) => (
              <input
                {...ids}
                type="date"
                required
                value={text}
                onChange={(event) => setText(event.currentTarget.value)}
              />
            )}
          </FormField>
          <ClinicianField
            label={add.primary}
            none={add.later}
            practitioners={practitioners}
            value={primaryClinician}
            onChange={setPrimary}
          />
        </div>
        <label className={styles.check}>
          <input type="checkbox" checked={wait} onChange={(event) => setWait(event.currentTarget.checked)} />
          {add.waitlist}
        </label>
        <p className={styles.note}>
          {file.seats.left !== undefined && !wait && `${add.seatsLeft(file.seats.left)} `}
          {!wait && day !== undefined && add.appears(comingFrom(coming, day))}
        </p>
        {problem !== undefined && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            {texts.common.cancel}
          </Button>
          <Button
            loading={busy}
            disabled={picked.length === 0 || day === undefined}
            onClick={() => void save()}
          >
            {add.save(picked.length)}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
