import { useState } from 'react';
import { FOLLOW_UP_OUTCOMES, MAKE_UP_OUTCOMES } from '../../src/domain/attendance/follow-up.ts';
import type { FollowUpOutcome, MakeUpOutcome } from '../../src/domain/attendance/follow-up.ts';
import { completeFollowUp, completeMakeUp } from '../../src/workflow/follow-up/complete.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { useSaving } from '../attendance-history/use-saving.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { dayOf } from '../schedule/when-draft.ts';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { OneChoice } from '../ui/choice.tsx';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import { today } from '../ui/today.ts';
import { GuardLines } from './guard-lines.tsx';
import { useGuardedText } from './use-guarded-text.ts';
import { wordsCheck } from './words-check.ts';
import { problemWords } from './words.ts';

export interface CompleteDialogProps {
  readonly task: FollowUp;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** How it went: the outcome, the day, and what was said. The words stand in this client's record and name no other member. */
export function CompleteDialog({ task, onClose, onDone }: CompleteDialogProps) {
  const texts = useTexts();
  const { dialog, outcomes } = texts.followUp;
  const deps = useDeps();
  const { work } = useApp();
  const saving = useSaving((code) => problemWords(code, texts));
  const guard = useGuardedText({
    kind: task.kind,
    patientId: task.patientId,
    groupId: task.groupId,
    sessionId: task.sessionId,
  });
  const [contact, setContact] = useState<FollowUpOutcome>();
  const [makeUp, setMakeUp] = useState<MakeUpOutcome>();
  const [day, setDay] = useState<string>(today());
  const [words, setWords] = useState('');
  const on = dayOf(day);
  const isMakeUp = task.kind === 'make-up-work';
  const outcome = isMakeUp ? makeUp : contact;

  const save = async () => {
    if (on === undefined || !(await guard.allows(words))) return;
    const ending = { on, by: work.me.id, words };
    const sent = isMakeUp
      ? makeUp && completeMakeUp(deps, task, { ...ending, outcome: makeUp }, wordsCheck)
      : contact && completeFollowUp(deps, task, { ...ending, outcome: contact }, wordsCheck);
    if (sent && (await saving.run(sent))) onDone();
  };
  const name = task.patient?.shortName ?? '';
  return (
    <DialogFrame
      title={isMakeUp ? dialog.makeUpTitle(name) : dialog.title(name)}
      save={dialog.save}
      change={{ busy: saving.busy || guard.busy, problem: saving.problem ?? guard.problem }}
      ready={outcome !== undefined && on !== undefined}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className={styles.note}>{task.what}</p>
      <div className={styles.field}>
        <span className={styles.label} aria-hidden>
          {dialog.outcome}
        </span>
        {isMakeUp ? (
          <OneChoice<MakeUpOutcome>
            label={dialog.outcome}
            value={makeUp}
            options={MAKE_UP_OUTCOMES.map((each) => ({ value: each, label: outcomes[each] }))}
            onChange={setMakeUp}
          />
        ) : (
          <OneChoice<FollowUpOutcome>
            label={dialog.outcome}
            value={contact}
            options={FOLLOW_UP_OUTCOMES.map((each) => ({ value: each, label: outcomes[each] }))}
            onChange={setContact}
          />
        )}
      </div>
      <FormField label={dialog.day}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            required
            max={today()}
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        )}
      </FormField>
      <FormField label={dialog.words} wide>
        {(ids) => (
          <textarea {...ids} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        )}
      </FormField>
      <GuardLines guard={guard} text={words} onText={setWords} />
    </DialogFrame>
  );
}
