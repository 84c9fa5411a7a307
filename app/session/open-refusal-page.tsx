import { SignInAgain } from '../launch/sign-in-again.tsx';
import type { OpenRefusal } from '../../src/workflow/open-session.ts';
import { useTexts } from '../texts/texts.ts';
import { FaultPage } from '../ui/fault-page.tsx';
import { MessagePage, RetryButton } from '../ui/message-page.tsx';
import { useApp } from './app-context.ts';
import { PickAnother } from './pick-another.tsx';

function detailsOf(refusal: Exclude<OpenRefusal, { code: 'fault' }>): readonly string[] {
  switch (refusal.code) {
    case 'unusable':
      return [`${refusal.resource}: ${refusal.reason}`];
    case 'no-template':
      return [refusal.canonical];
    case 'unsupported-template':
      return refusal.items.map(({ label, linkId, why }) => `${label || linkId}: ${why}`);
    case 'no-such-session':
    case 'not-a-group-session':
    case 'cancelled':
    case 'busy':
      return [];
  }
}

/** Why a session can't be shown, and the way on. */
export function OpenRefusalPage(props: { readonly refusal: OpenRefusal; readonly onRetry: () => void }) {
  const { refusal, onRetry } = props;
  const { session } = useTexts();
  const { signIn } = useApp();
  if (refusal.code === 'fault')
    return (
      <FaultPage fault={refusal.fault} onRetry={onRetry} onSignIn={() => <SignInAgain iss={signIn.iss} />} />
    );
  const { title, what } = session.refusals[refusal.code];
  return (
    <MessagePage title={title} what={what} details={detailsOf(refusal)}>
      <RetryButton onRetry={onRetry} />
      <PickAnother />
    </MessagePage>
  );
}
