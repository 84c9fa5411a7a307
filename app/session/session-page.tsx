import { Button } from '@mantine/core';
import { Suspense, useCallback } from 'react';
import { Outlet, useParams } from 'react-router';
import { sessionId } from '../../src/domain/ids.ts';
import type { SessionId } from '../../src/domain/ids.ts';
import { refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { systemTime } from '../../src/workflow/clock.ts';
import type { OpenRefusal } from '../../src/workflow/open-session.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { TroubleBanner } from '../drafts/trouble-banner.tsx';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage, MessagePage } from '../ui/message-page.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { useApp } from './app-context.ts';
import { SessionHeader } from './header.tsx';
import { mayOpenByItself } from './may-open.ts';
import { OpenRefusalPage } from './open-refusal-page.tsx';
import { PickAnother } from './pick-another.tsx';
import { RoomProvider } from './room-provider.tsx';
import styles from './shell.module.css';
import { StorageNotice } from './storage-notice.tsx';
import type { Work } from './work.ts';

function idFrom(text: string | undefined): SessionId | undefined {
  return text !== undefined && /^[A-Za-z0-9.-]{1,64}$/.test(text) ? sessionId(text) : undefined;
}

/** Reads a session, and opens it where nobody has to be asked. */
async function comeTo(work: Work, id: SessionId | undefined): Promise<Result<SessionFile, OpenRefusal>> {
  if (id === undefined) return refused({ code: 'no-such-session' });
  const loaded = await work.loadSession(id);
  const opens = loaded.ok && mayOpenByItself(loaded.value, work.me.id, systemTime());
  return opens ? work.openSession(id, loaded.value) : loaded;
}

/** One session: loads it, opens it when it is time, and holds its screens. */
export function SessionPage() {
  const { session: texts } = useTexts();
  const { work } = useApp();
  const id = idFrom(useParams().session);
  const ask = useCallback(() => comeTo(work, id), [work, id]);
  const { answer: file, again, take } = useAsked(ask);
  const open = async () => {
    if (id !== undefined) take(await work.openSession(id));
  };

  if (!file) return <LoadingPage />;
  if (!file.ok) return <OpenRefusalPage refusal={file.refusal} onRetry={again} />;
  if (file.value.session.state === 'scheduled')
    return (
      <MessagePage title={texts.notYet.title} what={texts.notYet.what}>
        <Button onClick={() => void open()}>{texts.notYet.action}</Button>
        <PickAnother />
      </MessagePage>
    );
  return (
    <RoomProvider key={file.value.session.id} file={file.value}>
      <div className={styles.shell}>
        <SessionHeader />
        <StorageNotice />
        <TroubleBanner />
        <div className={styles.content}>
          <Suspense fallback={<LoadingPage />}>
            <Outlet />
          </Suspense>
        </div>
      </div>
    </RoomProvider>
  );
}
