import { useState } from 'react';
import { VISIT_CANCEL_REASONS } from '../../../src/domain/schedule/cancel-reason.ts';
import type { VisitCancelReason } from '../../../src/domain/schedule/cancel-reason.ts';
import { cancelIndividual } from '../../../src/workflow/schedule/change-individual.ts';
import type { IndividualEntry } from '../../../src/workflow/schedule/types.ts';
import { useSaving } from '../../attendance-history/use-saving.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import styles from '../../ui/form.module.css';
import { problemWords } from '../problem-words.ts';
import { CancelFields, CancelWhen } from './cancel-fields.tsx';
import type { CancelDraft } from './cancel-fields.tsx';

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
  const [draft, setDraft] = useState<CancelDraft<VisitCancelReason>>({ reason: undefined, words: '' });
  const saving = useSaving((code) => problemWords(code, texts));

  const save = async () => {
    const { reason, words } = draft;
    if (reason === undefined) return;
    if (await saving.run(cancelIndividual(deps, { visit: entry.id, reason, words })))
      onCancelled(visit.cancelled);
  };
  return (
    <DialogFrame
      title={visit.cancelTitle(entry.patientName)}
      save={visit.save}
      keep={cancel.keep}
      grave
      change={saving}
      ready={draft.reason !== undefined}
      onSave={() => void save()}
      onClose={onClose}
    >
      <CancelWhen entry={entry} />
      <CancelFields
        draft={draft}
        reasons={VISIT_CANCEL_REASONS}
        labels={visit.reasons}
        wordsLabel={visit.words}
        onChange={setDraft}
      />
      <p className={styles.note}>{visit.what}</p>
    </DialogFrame>
  );
}
