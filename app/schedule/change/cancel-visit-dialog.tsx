import { useState } from 'react';
import { VISIT_CANCEL_REASONS } from '../../../src/domain/schedule/cancel-reason.ts';
import type { VisitCancelReason } from '../../../src/domain/schedule/cancel-reason.ts';
import { cancelIndividual } from '../../../src/workflow/schedule/change-individual.ts';
import type { IndividualEntry } from '../../../src/workflow/schedule/types.ts';
import { useSaving } from '../../attendance-history/use-saving.ts';
import { DialogFrame } from '../../groups/dialog-frame.tsx';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { whenIn } from '../../texts/when.ts';
import { OneChoice } from '../../ui/choice.tsx';
import { FormField } from '../../ui/form-field.tsx';
import styles from '../../ui/form.module.css';
import { problemWords } from '../problem-words.ts';

export interface CancelVisitDialogProps {
  readonly entry: IndividualEntry;
  readonly onClose: () => void;
  readonly onCancelled: (words: string) => void;
}

/** Why an individual appointment is not held; nothing is deleted. */
export function CancelVisitDialog({ entry, onClose, onCancelled }: CancelVisitDialogProps) {
  const texts = useTexts();
  const { cancel, visit } = texts.scheduling;
  const deps = useDeps();
  const [reason, setReason] = useState<VisitCancelReason>();
  const [words, setWords] = useState('');
  const saving = useSaving((code) => problemWords(code, texts));
  const clock = whenIn(entry.timeZone);

  const save = async () => {
    if (reason === undefined) return;
    if (await saving.run(cancelIndividual(deps, { visit: entry.id, reason, words })))
      onCancelled(visit.cancelled);
  };
  return (
    <DialogFrame
      title={visit.cancelTitle(entry.patientName)}
      save={visit.save}
      change={saving}
      ready={reason !== undefined}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className={styles.note}>
        {clock.day(entry.start)}, {clock.span(entry)}
      </p>
      <div className={styles.field}>
        <span className={styles.label} aria-hidden>
          {cancel.why}
        </span>
        <OneChoice<VisitCancelReason>
          label={cancel.why}
          value={reason}
          options={VISIT_CANCEL_REASONS.map((each) => ({ value: each, label: visit.reasons[each] }))}
          onChange={setReason}
        />
      </div>
      <FormField label={visit.words} wide>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </FormField>
      <p className={styles.note}>{visit.what}</p>
    </DialogFrame>
  );
}
