import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { useApp } from '../session/app-context.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { FaultPage } from '../ui/fault-page.tsx';
import { LoadingPage, MessagePage } from '../ui/message-page.tsx';
import { NoteView } from './note-view.tsx';
import { NotesList } from './notes-list.tsx';
import styles from './record-page.module.css';
import { noteFor, useRecord } from './use-record.ts';

/** One client's group therapy record: every signed note, what was added to it, and what can be done with it. */
export function RecordPage() {
  const { patient = '' } = useParams();
  return <RecordOf key={patient} patient={patient} />;
}

function RecordOf({ patient }: { readonly patient: string }) {
  const { record: texts } = useTexts();
  const { signIn } = useApp();
  const [search, setSearch] = useSearchParams();
  const from = search.get('session');
  const wanted = { note: search.get('note'), session: from };
  const { answer, again, ...list } = useRecord(patient, wanted);

  if (!answer) return <LoadingPage />;
  if (!answer.ok)
    return answer.refusal.code === 'fault' ? (
      <FaultPage
        fault={answer.refusal.fault}
        onRetry={again}
        onSignIn={() => <SignInAgain iss={signIn.iss} />}
      />
    ) : (
      <MessagePage title={texts.noSuchPatient.title} what={texts.noSuchPatient.what} />
    );
  const { notes, patient: member, older } = answer.value;
  const found = noteFor(notes, wanted);
  const shown = found ?? notes[0];
  const show = (note: string) =>
    setSearch({ ...(from === null ? {} : { session: from }), note }, { replace: true });

  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <p className={styles.ways}>
          {from !== null && (
            <Anchor component={Link} to={`/session/${from}/notes`} size="sm">
              <IconArrowLeft size={16} aria-hidden className={styles.arrow} />
              {texts.back}
            </Anchor>
          )}
          <Anchor component={Link} to={`/clients/${member.id}`} size="sm">
            {texts.client}
          </Anchor>
        </p>
        <h1 className={styles.title}>{texts.title(member.name)}</h1>
        <p className={styles.soft}>
          {texts.who(member.recordNumber, member.birthDate && dayWords(member.birthDate))}
        </p>
      </header>
      {from !== null && !found && (
        <p className={styles.notThere} role="status">
          {texts.notThere}
        </p>
      )}
      {shown ? (
        <div className={styles.columns}>
          <NotesList
            notes={notes}
            current={shown.compositionId}
            onShow={show}
            {...list}
            hasOlder={older !== undefined}
          />
          <NoteView key={shown.compositionId} recorded={shown} patient={member} onAdded={again} />
        </div>
      ) : (
        <p className={styles.soft}>{texts.none}</p>
      )}
    </main>
  );
}
