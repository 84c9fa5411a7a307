import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { CANCEL_REASONS } from '../../../src/domain/schedule/cancel-reason.ts';
import type { CancelReason } from '../../../src/domain/schedule/cancel-reason.ts';
import { cancelSession } from '../../../src/workflow/schedule/cancel-session.ts';
import type { Scope, SessionEntry } from '../../../src/workflow/schedule/types.ts';
import { useApp } from '../../session/app-context.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { whenIn } from '../../texts/when.ts';
import { OneChoice } from '../../ui/choice.tsx';
import { FormField } from '../../ui/form-field.tsx';
import styles from '../../ui/form.module.css';
import { problemWords } from '../problem-words.ts';
import { ScopeChoice } from './scope-choice.tsx';

export interface CancelDialogProps {
  readonly entry: SessionEntry;
  readonly onClose: () => void;
  readonly onCancelled: (words: string) => void;
}

/** Why a session is not held; nothing is deleted. */
export function CancelDialog({ entry, onClose, onCancelled }: CancelDialogProps) {
  const texts = useTexts();
  const { common, scheduling } = texts;
  const { cancel } = scheduling;
  const deps = useDeps();
  const { work } = useApp();
  const [scope, setScope] = useState<Scope>('this');
  const [reason, setReason] = useState<CancelReason>();
  const [words, setWords] = useState('');
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();
  const clock = whenIn(entry.timeZone);

  const save = async () => {
    if (reason === undefined) return;
    setSaving(true);
    setProblem(undefined);
    const result = await cancelSession(deps, { session: entry.id, scope, reason, words, by: work.me.id });
    setSaving(false);
    if (!result.ok) setProblem(problemWords(result.refusal.code, texts));
    else {
      const { cancelled, left } = result.value;
      onCancelled(cancel.done(cancelled.length) + (left.length > 0 ? scheduling.move.left(left.length) : ''));
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={cancel.title(entry.groupName)}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <div className={styles.form}>
        <p className={styles.note}>
          {clock.day(entry.start)}, {clock.span(entry)}
        </p>
        {entry.series !== undefined && <ScopeChoice scope={scope} onChange={setScope} />}
        <div className={styles.field}>
          <span className={styles.label} aria-hidden>
            {cancel.why}
          </span>
          <OneChoice<CancelReason>
            label={cancel.why}
            value={reason}
            options={CANCEL_REASONS.map((each) => ({ value: each, label: cancel.reasons[each] }))}
            onChange={setReason}
          />
        </div>
        <FormField label={cancel.words} wide>
          {(ids) => (
            <input
              {...ids}
              type="text"
              value={words}
              onChange={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </FormField>
        <p className={styles.note}>{cancel.what}</p>
        {problem !== undefined && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            {cancel.keep}
          </Button>
          <Button color="red" loading={saving} disabled={reason === undefined} onClick={() => void save()}>
            {scope === 'this' ? cancel.save : cancel.saveMany}
          </Button>
        </div>
      </div>
    </Modal>
  );
}
