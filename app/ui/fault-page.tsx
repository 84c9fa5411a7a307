import type { ReactNode } from 'react';
import type { Fault } from '../../src/gateway/port.ts';
import { useTexts } from '../texts/texts.ts';
import { MessagePage, RetryButton } from './message-page.tsx';

export interface FaultPageProps {
  readonly fault: Fault;
  readonly onRetry: () => void;
  readonly onSignIn: () => ReactNode;
}

/** The server did not answer as hoped, where a whole page depends on it. */
export function FaultPage({ fault, onRetry, onSignIn }: FaultPageProps) {
  const { common } = useTexts();
  const { title, what } = common.faults[fault.kind];
  return (
    <MessagePage title={title} what={what}>
      {fault.kind === 'signed-out' ? onSignIn() : <RetryButton onRetry={onRetry} />}
    </MessagePage>
  );
}
