import { useEffect } from 'react';
import type { ReactNode } from 'react';
import type { Fault } from '../../src/gateway/port.ts';
import { useTexts } from '../texts/texts.ts';
import { MessagePage, RetryButton } from './message-page.tsx';

export interface FaultPageProps {
  readonly fault: Fault;
  readonly onRetry: () => void;
  readonly onSignIn: () => ReactNode;
}

/** The server did not answer as hoped, where a whole page depends on it. It is asked again by itself once the network is back. */
export function FaultPage({ fault, onRetry, onSignIn }: FaultPageProps) {
  const { common } = useTexts();
  const { title, what } = common.faults[fault.kind];
  useEffect(() => {
    if (fault.kind === 'signed-out') return undefined;
    window.addEventListener('online', onRetry);
    return () => window.removeEventListener('online', onRetry);
  }, [fault.kind, onRetry]);
  return (
    <MessagePage title={title} what={what}>
      {fault.kind === 'signed-out' ? onSignIn() : <RetryButton onRetry={onRetry} />}
    </MessagePage>
  );
}
