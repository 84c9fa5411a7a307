import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Details } from '../../src/domain/group/details.ts';
import { editGroup } from '../../src/workflow/groups/edit-group.ts';
import type { GroupFile } from '../../src/workflow/groups/types.ts';
import { useChoices } from '../schedule/use-choices.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage } from '../ui/message-page.tsx';
import styles from './form-page.module.css';
import { GroupForm } from './group-form.tsx';
import { draftOf } from './group-draft.ts';
import { GroupRefusalPage } from './group-refusal-page.tsx';
import { refusalWords } from './outcome-words.ts';
import { useGroup } from './use-group.ts';

/** A group as it is, to be changed. */
export function EditGroupPage() {
  const texts = useTexts();
  const { groups } = texts;
  const deps = useDeps();
  const navigate = useNavigate();
  const { answer: view, again } = useGroup(useParams().group ?? '');
  const { answer: choices, again: chooseAgain } = useChoices();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const save = async (file: GroupFile, details: Details) => {
    setBusy(true);
    setProblem(undefined);
    const saved = await editGroup(deps, file, details);
    setBusy(false);
    if (saved.ok) void navigate(`/groups/${file.group.id}`, { replace: true });
    else setProblem(refusalWords(saved.refusal.code, texts));
  };

  if (!view || !choices) return <LoadingPage label={groups.loading} />;
  if (!view.ok) return <GroupRefusalPage refusal={view.refusal} onRetry={again} />;
  if (!choices.ok) return <GroupRefusalPage refusal={choices.refusal} onRetry={chooseAgain} />;
  const { file } = view.value;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{groups.form.editTitle(file.group.name)}</h1>
      <GroupForm
        first={draftOf(file)}
        choices={choices.value}
        save={groups.form.save}
        busy={busy}
        problem={problem}
        onSave={(details) => void save(file, details)}
        onCancel={() => void navigate(`/groups/${file.group.id}`)}
      />
    </main>
  );
}
