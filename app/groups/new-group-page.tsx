import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Details } from '../../src/domain/group/details.ts';
import { createGroup } from '../../src/workflow/groups/create-group.ts';
import { useChoices } from '../schedule/use-choices.ts';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage } from '../ui/message-page.tsx';
import styles from './form-page.module.css';
import { GroupForm } from './group-form.tsx';
import { newDraft } from './group-draft.ts';
import { GroupRefusalPage } from './group-refusal-page.tsx';
import { refusalWords } from './outcome-words.ts';

/** A new group; then its page, where members are added. */
export function NewGroupPage() {
  const texts = useTexts();
  const { groups } = texts;
  const deps = useDeps();
  const { work } = useApp();
  const navigate = useNavigate();
  const [request] = useState(() => crypto.randomUUID());
  const { answer: choices, again } = useChoices();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const save = async (details: Details) => {
    setBusy(true);
    setProblem(undefined);
    const made = await createGroup(deps, { request, details });
    setBusy(false);
    if (made.ok) void navigate(`/groups/${made.value}`, { replace: true });
    else if (made.refusal.code === 'no-organization') setProblem(groups.noOrganization);
    else setProblem(refusalWords(made.refusal.code, texts));
  };

  if (!choices) return <LoadingPage />;
  if (!choices.ok) return <GroupRefusalPage refusal={choices.refusal} onRetry={again} />;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{groups.form.newTitle}</h1>
      <GroupForm
        first={newDraft(choices.value, work.me.id)}
        choices={choices.value}
        save={groups.form.create}
        busy={busy}
        problem={problem}
        onSave={(details) => void save(details)}
        onCancel={() => void navigate('/clients')}
      />
    </main>
  );
}
