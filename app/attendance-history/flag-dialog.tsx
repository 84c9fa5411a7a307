import { useState } from 'react';
import { dayWords as recordDay } from '../../src/domain/schedule/format.ts';
import { EN_US } from '../../src/domain/words/en-us.ts';
import { EN_US_FOLLOW_UP } from '../../src/domain/words/en-us-follow-up.ts';
import { raiseFlag } from '../../src/workflow/attendance-history/flags.ts';
import type { MemberRow } from '../../src/workflow/attendance-history/types.ts';
import { GuardLines } from '../follow-up/guard-lines.tsx';
import { useGuardedText } from '../follow-up/use-guarded-text.ts';
import { wordsCheck } from '../follow-up/words-check.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { dayOf } from '../schedule/when-draft.ts';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import { lastAbsence, planAfter, usualDue } from './plan-after.ts';
import type { History } from './use-history.ts';
import { useSaving } from './use-saving.ts';
import { refusalWords } from './words.ts';

export interface FlagDialogProps {
  readonly history: History;
  readonly row: MemberRow;
  readonly onClose: () => void;
  /** Done, and what to tell. */
  readonly onDone: (words: string) => void;
}

/** A flag for absence that has become a pattern, and somebody who gets in touch: filled in, so that one click is enough. */
export function FlagDialog({ history, row, onClose, onDone }: FlagDialogProps) {
  const texts = useTexts();
  const { flag } = texts.history;
  const deps = useDeps();
  const { work } = useApp();
  const { group, today } = history;
  const absence = lastAbsence(row);
  const saving = useSaving((code) => refusalWords(code, texts));
  const { chronic, patient } = row;
  // these words go into the record, which is in English
  const [words, setWords] = useState(() =>
    chronic
      ? EN_US_FOLLOW_UP.flag(
          chronic.misses,
          chronic.of,
          group.groupName,
          recordDay(chronic.since, EN_US.dates),
        )
      : '',
  );
  const guard = useGuardedText({ kind: 'flag', patientId: patient.id, groupId: group.groupId });
  const [also, setAlso] = useState(absence !== undefined);
  const [dueText, setDue] = useState<string>(usualDue(history));
  const due = dayOf(dueText);

  const save = async () => {
    if (!(await guard.allows(words))) return;
    const wish = { groupId: group.groupId, patientId: patient.id, words, by: work.me.id, today };
    const raised = await saving.run(raiseFlag(deps, wish, wordsCheck));
    if (!raised) return;
    if (!also || !absence || due === undefined) {
      onDone(flag.done(patient.shortName));
      return;
    }
    const planned = await saving.run(planAfter(deps, history, { row, absence, due }, work.me.id));
    if (planned) onDone(flag.doneBoth(patient.shortName, dayWords(planned.due)));
    else saving.say(flag.half);
  };
  const ready = words.trim() !== '' && (!also || due !== undefined);
  return (
    <DialogFrame
      title={flag.title(patient.shortName)}
      save={also ? flag.saveBoth : flag.save}
      change={{ busy: saving.busy || guard.busy, problem: saving.problem ?? guard.problem }}
      ready={ready}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FormField label={flag.words} wide>
        {(ids) => (
          <textarea
            {...ids}
            required
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </FormField>
      <p className={styles.note}>{flag.wordsHint}</p>
      <GuardLines guard={guard} text={words} onText={setWords} />
      {absence && (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={also}
              onChange={(event) => setAlso(event.currentTarget.checked)}
            />
            {flag.also}
          </label>
          {also && (
            <FormField label={flag.due}>
              {(ids) => (
                <input
                  {...ids}
                  type="date"
                  required
                  min={today}
                  value={dueText}
                  onChange={(event) => setDue(event.currentTarget.value)}
                />
              )}
            </FormField>
          )}
        </>
      )}
    </DialogFrame>
  );
}
