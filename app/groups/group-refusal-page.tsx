import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { LoadGroupRefusal } from '../../src/workflow/groups/load-group.ts';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import { useApp } from '../session/app-context.ts';
import { useTexts } from '../texts/texts.ts';
import { FaultPage } from '../ui/fault-page.tsx';
import { MessagePage, RetryButton } from '../ui/message-page.tsx';

export interface GroupRefusalPageProps {
  readonly refusal: LoadGroupRefusal;
  readonly onRetry: () => void;
}

/** Why a group can't be shown, and what to do. */
export function GroupRefusalPage({ refusal, onRetry }: GroupRefusalPageProps) {
  const { common, groups } = useTexts();
  const { signIn } = useApp();
  if (refusal.code === 'fault')
    return (
      <FaultPage fault={refusal.fault} onRetry={onRetry} onSignIn={() => <SignInAgain iss={signIn.iss} />} />
    );
  const { title, what } = refusal.code === 'no-such-group' ? groups.noSuchGroup : common.faults.failed;
  return (
    <MessagePage title={title} what={what}>
      <RetryButton onRetry={onRetry} />
      <Anchor component={Link} to="/clients" underline="always">
        {groups.all}
      </Anchor>
    </MessagePage>
  );
}
