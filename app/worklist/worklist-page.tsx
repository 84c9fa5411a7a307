import { IconCircleCheck } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { useApp } from '../session/app-context.ts';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import { OneChoice } from '../ui/choice.tsx';
import { FaultPage } from '../ui/fault-page.tsx';
import { LoadingLine } from '../ui/loading-line.tsx';
import { ClinicianList } from './clinician-list.tsx';
import type { Lists, Whose } from './use-worklist.ts';
import { useWorklist } from './use-worklist.ts';
import styles from './worklist.module.css';

/** What is unsigned, whose it is and how old: one click from each row to where it is done. */
export function WorklistPage() {
  const { worklist: texts } = useTexts();
  const { signIn } = useApp();
  const [search, setSearch] = useSearchParams();
  const whose: Whose = search.get('whose') === 'others' ? 'others' : 'mine';
  const { answer, again } = useWorklist(whose);

  if (answer?.ok === false)
    return (
      <FaultPage
        fault={answer.refusal.fault}
        onRetry={again}
        onSignIn={() => <SignInAgain iss={signIn.iss} />}
      />
    );
  const known = answer?.value;
  const shown = known?.whose === whose ? known : undefined;
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>{texts.title}</h1>
          <p className={styles.soft}>{known && texts.overdueAfter[known.due.count](known.due.days)}</p>
        </div>
        {known && known.reach !== 'own' && (
          <OneChoice<Whose>
            label={texts.whose}
            value={whose}
            options={[
              { value: 'mine', label: texts.mine },
              { value: 'others', label: texts.others[known.reach] },
            ]}
            onChange={(next) => setSearch(next === 'others' ? { whose: next } : {}, { replace: true })}
          />
        )}
      </header>
      {shown ? <Shown {...shown} /> : <LoadingLine label={texts.loading} />}
    </main>
  );
}

function Shown({ whose, reach, due, lists }: Lists) {
  const { common, worklist: texts } = useTexts();
  const { me } = useApp().work;
  const busy = lists.filter(({ list }) => list.count > 0);
  const idle = lists.filter(({ list }) => list.count === 0);
  if (busy.length === 0)
    return (
      <div className={styles.done} role="status">
        <IconCircleCheck size={28} stroke={1.7} aria-hidden />
        <p className={styles.doneWords}>{whose === 'mine' ? texts.none : texts.noneOfOthers[reach]}</p>
        <p className={styles.soft}>{texts.noneHint}</p>
      </div>
    );
  return (
    <>
      {busy.map((own) => (
        <ClinicianList
          key={own.who.id}
          own={own}
          due={due}
          mine={own.who.id === me.id}
          named={whose === 'others'}
        />
      ))}
      {whose === 'others' && reach === 'everyone' && idle.length > 0 && (
        <p className={styles.soft}>
          {texts.noneOf(
            common.listOf(idle.map(({ who }) => (who.id === me.id ? texts.you : signedName(who)))),
          )}
        </p>
      )}
    </>
  );
}
