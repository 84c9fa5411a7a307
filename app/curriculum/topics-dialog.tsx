import { useState } from 'react';
import { setTopics } from '../../src/workflow/follow-up/save-curriculum.ts';
import type { GroupCurriculum, SessionTopics } from '../../src/workflow/follow-up/types.ts';
import { useSaving } from '../attendance-history/use-saving.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { ManyChoice } from '../ui/choice.tsx';
import { problemWords } from './words.ts';

export interface TopicsDialogProps {
  readonly teaches: GroupCurriculum;
  readonly session: SessionTopics;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

/** Which topics one session has. No note says it, so it may change after signing, too. */
export function TopicsDialog({ teaches, session, onClose, onDone }: TopicsDialogProps) {
  const texts = useTexts();
  const { curriculum } = texts;
  const deps = useDeps();
  const saving = useSaving((code) => problemWords(code, texts));
  const [topics, setPicked] = useState<readonly string[]>(session.topics);
  const title = curriculum.sessionTopics(dayWords(session.day));
  const save = async () => {
    if (await saving.run(setTopics(deps, session.sessionId, topics))) onDone(texts.groups.said.saved);
  };
  return (
    <DialogFrame
      title={title}
      save={texts.groups.form.save}
      change={saving}
      onSave={() => void save()}
      onClose={onClose}
    >
      <ManyChoice
        label={title}
        options={(teaches.curriculum?.topics ?? []).map((topic) => ({ value: topic.id, label: topic.title }))}
        values={topics}
        onChange={setPicked}
      />
    </DialogFrame>
  );
}
