import { Button } from '@mantine/core';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { Outlet, useParams } from 'react-router';
import { sessionId } from '../../src/domain/ids.ts';
import type { SessionId } from '../../src/domain/ids.ts';
import type { Result } from '../../src/domain/result.ts';
import type { OpenRefusal } from '../../src/workflow/open-session.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { TroubleBanner } from '../drafts/trouble-banner.tsx';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage, MessagePage } from '../ui/message-page.tsx';
import { useApp } from './app-context.ts';
import { SessionHeader } from './header.tsx';
import { mayOpenByItself } from './may-open.ts';
import { OpenRefusalPage } from './open-refusal-page.tsx';
import { PickAnother } from './pick-another.tsx';
import { RoomProvider } from './room-provider.tsx';
import { StorageNotice } from './storage-notice.tsx';

function idFrom(text: string | undefined): SessionId | undefined {
  return text !== undefined && /^[A-Za-z0-9.-]{1,64}$/.test(text) ? sessionId(text) : undefined;
}

/** One session: loads it, opens it when it is time, and holds its screens. */
export function SessionPage() {
  const { session: texts } = useTexts();
  const { work } = useApp();
  const id = idFrom(useParams().session);
  const [file, setFile] = useState<Result<SessionFile, OpenRefusal>>();

  const open = useCallback(async () => {
    if (id === undefined) return setFile({ ok: false, refusal: { code: 'no-such-session' } });
    setFile(await work.openSession(id));
  }, [id, work]);

  const load = useCallback(async () => {
    if (id === undefined) return open();
    const loaded = await work.loadSession(id);
    if (loaded.ok && mayOpenByItself(loaded.value, work.me.id, Date.now())) return open();
    setFile(loaded);
  }, [id, open, work]);

  useEffect(() => {
    void load();
  }, [load]);

  if (!file) return <LoadingPage />;
  if (!file.ok) return <OpenRefusalPage refusal={file.refusal} onRetry={() => void load()} />;
  if (file.value.session.state === 'scheduled')
    return (
      <MessagePage title={texts.notYet.title} what={texts.notYet.what}>
        <Button onClick={() => void open()}>{texts.notYet.action}</Button>
        <PickAnother />
      </MessagePage>
    );
  if (file.value.members.length === 0)
    return (
      <MessagePage title={texts.nobody.title} what={texts.nobody.what}>
        <Button onClick={() => void load()}>{texts.reload}</Button>
        <PickAnother />
      </MessagePage>
    );
  return (
    <RoomProvider key={file.value.session.id} file={file.value}>
      <SessionHeader />
      <StorageNotice />
      <TroubleBanner />
      <Suspense fallback={<LoadingPage />}>
        <Outlet />
      </Suspense>
    </RoomProvider>
  );
}

