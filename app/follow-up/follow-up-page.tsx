import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { reachOf } from '../../src/workflow/worklist/reach.ts';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { OneChoice } from '../ui/choice.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { FollowUpList } from './follow-up-list.tsx';
import styles from './follow-up.module.css';

/** `others`: what one's reach includes beside one's own, as on the worklist. */
type Whose = 'mine' | 'others';

/** What one clinician is to do after absences, whatever the group; and what others are, for whoever looks after it. */
export function FollowUpPage() {
  const { followUp, worklist } = useTexts();
  const { me } = useApp().work;
  const deps = useDeps();
  const [search, setSearch] = useSearchParams();
  const { answer: reach } = useAsked(useCallback(() => reachOf(deps, me.id), [deps, me.id]));
  const others = search.get('whose') === 'others' && reach !== undefined && reach.kind !== 'own';
  const own = useMemo(() => ({ practitionerId: me.id }), [me.id]);
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{followUp.title}</h1>
        {reach && reach.kind !== 'own' && (
          <OneChoice<Whose>
            label={followUp.whose}
            value={others ? 'others' : 'mine'}
            options={[
              { value: 'mine', label: followUp.mine },
              { value: 'others', label: worklist.others[reach.kind] },
            ]}
            onChange={(next) => setSearch(next === 'others' ? { whose: next } : {}, { replace: true })}
          />
        )}
      </header>
      {others ? (
        <FollowUpList key="others" of="everyone" within={reach} />
      ) : (
        <FollowUpList key="mine" of={own} />
      )}
    </main>
  );
}
