import { Suspense, useState } from 'react';
import { NavLink, Outlet, useLocation, useParams } from 'react-router';
import { isId } from '../../src/fhir/identifiers.ts';
import { useApp } from '../session/app-context.ts';
import { mayChart } from '../shell/may-chart.ts';
import { useTexts } from '../texts/texts.ts';
import { LoadingLine } from '../ui/loading-line.tsx';
import { GroupHeader } from './group-header.tsx';
import styles from './group-page.module.css';
import { GroupRefusalPage } from './group-refusal-page.tsx';
import type { GroupOnScreen } from './on-screen.ts';
import { SaidLine } from './said-line.tsx';
import type { Told } from './told.ts';
import { useGroup } from './use-group.ts';

/** One group, whatever of it is looked at: its name, and the ways to its members, its attendance and what it teaches. */
export function GroupLayout() {
  const { groups } = useTexts();
  const { group = '' } = useParams();
  const { pathname } = useLocation();
  const { answer, again, take } = useGroup(group);
  const [told, setTold] = useState<Told>();

  if (answer && !answer.ok) return <GroupRefusalPage refusal={answer.refusal} onRetry={again} />;
  const view = answer?.value;
  const changed = (next: Told) => {
    setTold(next);
    if (view) take({ ok: true, value: { ...view, file: next.file } });
  };
  const shown: GroupOnScreen = { view, changed };
  return (
    <main className={styles.page} data-wide={pathname.endsWith('/attendance') || undefined}>
      {view ? <GroupHeader view={view} onChanged={changed} /> : <LoadingLine label={groups.loading} />}
      {told && <SaidLine told={told} onChanged={changed} />}
      <Tabs group={group} />
      {isId(group) && (
        <Suspense fallback={<LoadingLine />}>
          <Outlet context={shown} />
        </Suspense>
      )}
    </main>
  );
}

/** Who comes, who came, what is taught. The front desk sees who comes. */
function Tabs({ group }: { readonly group: string }) {
  const { groups } = useTexts();
  const { signIn } = useApp();
  if (!mayChart(signIn.scope)) return null;
  const base = `/groups/${group}`;
  const tab = styles.tab ?? '';
  return (
    <nav className={styles.tabs} aria-label={groups.tabs.label}>
      <NavLink end to={base} className={tab}>
        {groups.tabs.members}
      </NavLink>
      <NavLink to={`${base}/attendance`} className={tab}>
        {groups.tabs.attendance}
      </NavLink>
      <NavLink to={`${base}/curriculum`} className={tab}>
        {groups.tabs.curriculum}
      </NavLink>
      <NavLink to={`${base}/follow-up`} className={tab}>
        {groups.tabs.followUp}
      </NavLink>
    </nav>
  );
}
