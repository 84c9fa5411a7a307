import { useEffect, useState } from 'react';
import { Navigate } from 'react-router';
import { useApp } from './app-context.ts';
import { sessionOfContext } from './context-session.ts';
import { LoadingPage } from '../ui/message-page.tsx';

/** Right after a launch: to the session that the EHR named, else to today's. */
export function OpenPage() {
  const { gateway, signIn } = useApp();
  const [to, setTo] = useState<string>();
  useEffect(() => {
    void sessionOfContext(gateway, signIn.context).then((id) =>
      setTo(id === undefined ? '/sessions' : `/session/${id}`),
    );
  }, [gateway, signIn]);
  return to === undefined ? <LoadingPage /> : <Navigate to={to} replace />;
}
