import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCallback } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { patientId } from '../../src/domain/ids.ts';
import { refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { MemberRecord, RecordRefusal } from '../../src/workflow/member-record.ts';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { useApp } from '../session/app-context.ts';
import { UserMenu } from '../session/user-menu.tsx';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { FaultPage } from '../ui/fault-page.tsx';
import { LoadingPage, MessagePage } from '../ui/message-page.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { NoteView } from './note-view.tsx';
import { NotesList } from './notes-list.tsx';
import styles from './record-page.module.css';

/** One member's group therapy record: every signed note, with attendance, times and charge. */
export function RecordPage() {
  const { record: texts, session } = useTexts();
  const { signIn, work } = useApp();
  const { patient = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const { answer: found, again } = useAsked(
    useCallback(async (): Promise<Result<MemberRecord, RecordRefusal>> => {
      if (!/^[A-Za-z0-9.-]{1,64}$/.test(patient)) return refused({ code: 'no-such-patient' });
      return work.loadMemberRecord(patientId(patient));
    }, [patient, work]),
  );

  if (!found) return <LoadingPage />;
  if (!found.ok)
    return found.refusal.code === 'fault' ? (
      <FaultPage
        fault={found.refusal.fault}
        onRetry={again}
        onSignIn={() => <SignInAgain iss={signIn.iss} />}
      />
    ) : (
      <MessagePage title={texts.noSuchPatient.title} what={texts.noSuchPatient.what} />
    );
  const { notes, patient: member } = found.value;
  const from = search.get('session');
  const shown =
    notes.find((note) => note.compositionId === search.get('note')) ??
    notes.find((note) => note.sessionId === from) ??
    notes[0];
  const show = (note: string) =>
    setSearch({ ...(from === null ? {} : { session: from }), note }, { replace: true });

  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <div>
          <Anchor component={Link} to={from === null ? '/schedule' : `/session/${from}`} size="sm">
            <IconArrowLeft size={16} aria-hidden className={styles.arrow} />
            {from === null ? session.pickAnother : texts.back}
          </Anchor>
          <h1 className={styles.title}>{texts.title(member.name)}</h1>
          <p className={styles.soft}>
            {texts.who(member.recordNumber, member.birthDate && dayWords(member.birthDate))}
          </p>
        </div>
        <UserMenu />
      </header>
      {shown ? (
        <div className={styles.columns}>
          <NotesList notes={notes} current={shown.compositionId} onShow={show} />
          <NoteView key={shown.compositionId} recorded={shown} patientId={member.id} />
        </div>
      ) : (
        <p className={styles.soft}>{texts.none}</p>
      )}
    </main>
  );
}
