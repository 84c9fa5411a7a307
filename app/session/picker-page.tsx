import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { localDate } from '../../src/domain/ids.ts';
import type { LocalDate } from '../../src/domain/ids.ts';
import { addDays } from '../../src/domain/schedule/time.ts';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import { FaultPage } from '../ui/fault-page.tsx';
import { LoadingPage } from '../ui/message-page.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { useApp } from './app-context.ts';
import styles from './picker-page.module.css';
import { SessionCard } from './session-card.tsx';
import { UserMenu } from './user-menu.tsx';

function today(): LocalDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return localDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

function dayWords(day: LocalDate): string {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The group sessions of a day, where the EHR did not say which one. */
export function PickerPage() {
  const { session } = useTexts();
  const { signIn, work } = useApp();
  const [day, setDay] = useState(today);
  const { answer: found, again } = useAsked(useCallback(() => work.sessionsOn(day), [work, day]));

  if (!found) return <LoadingPage />;
  if (!found.ok)
    return (
      <FaultPage
        fault={found.refusal.fault}
        onRetry={again}
        onSignIn={() => <SignInAgain iss={signIn.iss} />}
      />
    );
  return (
    <main className={styles.page}>
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>{day === today() ? session.picker.title : session.picker.other}</h1>
          <p className={styles.hello}>{session.picker.hello(signedName(work.me))}</p>
        </div>
        <UserMenu />
      </header>
      <div className={styles.day}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={session.picker.earlier}
          onClick={() => setDay(addDays(day, -1))}
        >
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <span className={styles.date} role="status">
          {dayWords(day)}
        </span>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={session.picker.later}
          onClick={() => setDay(addDays(day, 1))}
        >
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
        {day !== today() && (
          <Button variant="subtle" onClick={() => setDay(today())}>
            {session.picker.today}
          </Button>
        )}
      </div>
      {found.value.length === 0 ? (
        <p className={styles.none}>
          <strong>{session.picker.none}</strong> {session.picker.noneHint}
        </p>
      ) : (
        <ul className={styles.list}>
          {found.value.map((summary) => (
            <SessionCard key={summary.id} summary={summary} />
          ))}
        </ul>
      )}
    </main>
  );
}
