import { useCallback } from 'react';
import { Navigate } from 'react-router';
import type { LocalDate } from '../../src/domain/ids.ts';
import { mayChart } from '../shell/may-chart.ts';
import { useApp } from './app-context.ts';
import { dayOfContext, sessionOfContext } from './context-session.ts';
import { useAsked } from '../ui/use-asked.ts';
import { LoadingPage } from '../ui/message-page.tsx';

function scheduleOf(day: LocalDate | undefined): string {
  return day === undefined ? '/schedule' : `/schedule?day=${day}`;
}

/** Right after a launch: to the session that the EHR named, else to today's. Whose role has no notes comes to its day on the schedule. */
export function OpenPage() {
  const { gateway, signIn } = useApp();
  const ask = useCallback(async () => {
    if (!mayChart(signIn.scope)) return scheduleOf(await dayOfContext(gateway, signIn.context));
    const id = await sessionOfContext(gateway, signIn.context);
    return id === undefined ? '/schedule' : `/session/${id}`;
  }, [gateway, signIn]);
  const { answer: to } = useAsked(ask);
  return to === undefined ? <LoadingPage /> : <Navigate to={to} replace />;
}
