import { useState } from 'react';
import { useParams } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage } from '../ui/message-page.tsx';
import { AdoptBanner } from './adopt-banner.tsx';
import { GroupFacts } from './group-facts.tsx';
import { GroupHeader } from './group-header.tsx';
import styles from './group-page.module.css';
import { GroupRefusalPage } from './group-refusal-page.tsx';
import { MembersPanel } from './members-panel.tsx';
import { SaidLine } from './said-line.tsx';
import { useGroup } from './use-group.ts';
import type { Told } from './told.ts';

/** One group: who belongs to it, who leads it, when it meets next. */
export function GroupPage() {
  const { groups } = useTexts();
  const { answer, again, take } = useGroup(useParams().group ?? '');
  const [told, setTold] = useState<Told>();

  if (!answer) return <LoadingPage label={groups.loading} />;
  if (!answer.ok) return <GroupRefusalPage refusal={answer.refusal} onRetry={again} />;
  const view = answer.value;
  const changed = (next: Told) => {
    setTold(next);
    take({ ok: true, value: { ...view, file: next.file } });
  };
  return (
    <main className={styles.page}>
      <GroupHeader view={view} onChanged={changed} />
      {told && <SaidLine told={told} onChanged={changed} />}
      {!view.file.group.active && <p className={styles.note}>{groups.archived}</p>}
      {view.file.listed.length > 0 && <AdoptBanner view={view} onChanged={changed} />}
      {view.file.unusable.length > 0 && (
        <p className={styles.warn}>{groups.unusable(view.file.unusable.length)}</p>
      )}
      <div className={styles.columns}>
        <MembersPanel view={view} onChanged={changed} />
        <GroupFacts view={view} />
      </div>
    </main>
  );
}
