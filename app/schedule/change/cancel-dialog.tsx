import { useState } from 'react';
import { CANCEL_REASONS } from '../../../src/domain/schedule/cancel-reason.ts';
import type { CancelReason } from '../../../src/domain/schedule/cancel-reason.ts';
import { cancelSession } from '../../../src/workflow/schedule/cancel-session.ts';
import type { Scope, SessionEntry } from '../../../src/workflow/schedule/types.ts';
import { useSaving } from '../../attendance-history/use-saving.ts';
import { useApp } from '../../session/app-context.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import styles from '../../ui/form.module.css';
import { problemWords } from '../problem-words.ts';
import { CancelFields, CancelWhen } from './cancel-fields.tsx';
import type { CancelDraft } from './cancel-fields.tsx';
import { ScopeChoice } from './scope-choice.tsx';

export interface CancelDialogProps {
  readonly entry: SessionEntry;
  readonly onClose: () => void;
  readonly onCancelled: (words: string) => void;
}

/** Why a session is not held; nothing is deleted. */
export function CancelDialog({ entry, onClose, onCancelled }: CancelDialogProps) {
  const texts = useTexts();
  const { cancel, move } = texts.scheduling;
  const deps = useDeps();
  const { work } = useApp();
  const [scope, setScope] = useState<Scope>('this');
  const [draft, setDraft] = useState<CancelDraft<CancelReason>>({ reason: undefined, words: '' });
  const saving = useSaving((code) => problemWords(code, texts));

  const save = async () => {
    const { reason, words } = draft;
    if (reason === undefined) return;
    const by = work.me.id;
    const done = await saving.run(cancelSession(deps, { session: entry.id, scope, reason, words, by }));
    if (!done) return;
    const { cancelled, left } = done;
    onCancelled(cancel.done(cancelled.length) + (left.length > 0 ? move.left(left.length) : ''));
  };
  return (
    <DialogFrame
      title={cancel.title(entry.groupName)}
      save={scope === 'this' ? cancel.save : cancel.saveMany}
      keep={cancel.keep}
      grave
      change={saving}
      ready={draft.reason !== undefined}
      onSave={() => void save()}
      onClose={onClose}
    >
      <CancelWhen entry={entry} />
      {entry.series !== undefined && <ScopeChoice scope={scope} onChange={setScope} />}
      <CancelFields
        draft={draft}
        reasons={CANCEL_REASONS}
        labels={cancel.reasons}
        wordsLabel={cancel.words}
        onChange={setDraft}
      />
      <p className={styles.note}>{cancel.what}</p>
    </DialogFrame>
  );
}
