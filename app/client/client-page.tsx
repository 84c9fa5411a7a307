import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Told } from '../groups/told.ts';
import { SaidLine } from '../groups/said-line.tsx';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { useApp } from '../session/app-context.ts';
import { mayChart } from '../shell/may-chart.ts';
import { useTexts } from '../texts/texts.ts';
import { FaultPage } from '../ui/fault-page.tsx';
import { LoadingPage, MessagePage } from '../ui/message-page.tsx';
import { AttendanceCard } from './attendance-card.tsx';
import { ChargesCard } from './charges-card.tsx';
import { ClientHeader } from './client-header.tsx';
import styles from './client-page.module.css';
import { FollowUpCard } from './follow-up-card.tsx';
import { GoalsCard } from './goals-card.tsx';
import { GroupsCard } from './groups-card.tsx';
import { NextCard } from './next-card.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { useClient } from './use-client.ts';

/** One client: groups, attendance, goals, notes and charges, as far as the reader's role goes. */
export function ClientPage() {
  const { client: texts, groups } = useTexts();
  const { signIn } = useApp();
  const { client: id = '' } = useParams();
  const { answer, again, take } = useClient(id);
  const [told, setTold] = useState<Told>();
  const charts = mayChart(signIn.scope);

  if (!answer) return <LoadingPage label={texts.loading} />;
  if (!answer.ok)
    return answer.refusal.code === 'fault' ? (
      <FaultPage
        fault={answer.refusal.fault}
        onRetry={again}
        onSignIn={() => <SignInAgain iss={signIn.iss} />}
      />
    ) : (
      <MessagePage title={texts.noSuchClient.title} what={texts.noSuchClient.what}>
        <Anchor component={Link} to="/clients" underline="always">
          {groups.all}
        </Anchor>
      </MessagePage>
    );
  const file = answer.value;
  const changed = (next: Told) => {
    setTold(next);
    again();
  };
  const kinds = [...new Set(file.unusable.map(({ resource }) => resource))];
  return (
    <main className={styles.page}>
      <ClientHeader file={file} charts={charts} />
      {told && <SaidLine told={told} onChanged={changed} />}
      {kinds.length > 0 && <p className={styles.warn}>{texts.unusable(kinds.join(', '))}</p>}
      <div className={styles.columns}>
        <div className={styles.side}>
          <GroupsCard file={file} charts={charts} onChanged={changed} />
          {charts && <FollowUpCard file={file} />}
          <NextCard file={file} />
          {charts && <GoalsCard file={file} />}
        </div>
        <div className={styles.main}>
          <AttendanceCard file={file} />
          {charts ? (
            <NotesPanel file={file} onMore={(value) => take({ ok: true, value })} />
          ) : (
            <p className={styles.note}>{texts.frontDesk}</p>
          )}
          <ChargesCard file={file} />
        </div>
      </div>
    </main>
  );
}
