import { useTexts } from '../texts/texts.ts';
import { AdoptBanner } from './adopt-banner.tsx';
import { GroupFacts } from './group-facts.tsx';
import styles from './group-page.module.css';
import { MembersPanel } from './members-panel.tsx';
import { useGroupOnScreen } from './on-screen.ts';

/** Who belongs to a group, who leads it, when it meets next. */
export function GroupPage() {
  const { groups } = useTexts();
  const { view, changed } = useGroupOnScreen();
  if (!view) return null;
  return (
    <>
      {!view.file.group.active && <p className={styles.note}>{groups.archived}</p>}
      {view.file.listed.length > 0 && <AdoptBanner view={view} onChanged={changed} />}
      {view.file.unusable.length > 0 && (
        <p className={styles.warn}>{groups.unusable(view.file.unusable.length)}</p>
      )}
      <div className={styles.columns}>
        <MembersPanel view={view} onChanged={changed} />
        <GroupFacts view={view} />
      </div>
    </>
  );
}
