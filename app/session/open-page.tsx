import { useCallback } from 'react';
import { Navigate } from 'react-router';
import { useApp } from './app-context.ts';
import { sessionOfContext } from './context-session.ts';
import { useAsked } from '../ui/use-asked.ts';
import { LoadingPage } from '../ui/message-page.tsx';

/** Right after a launch: to the session that the EHR named, else to today's. */
export function OpenPage() {
  const { gateway, signIn } = useApp();
  const ask = useCallback(async () => {
    const id = await sessionOfContext(gateway, signIn.context);
    return id === undefined ? '/schedule' : `/session/${id}`;
  }, [gateway, signIn]);
  const { answer: to } = useAsked(ask);
  return to === undefined ? <LoadingPage /> : <Navigate to={to} replace />;
}
