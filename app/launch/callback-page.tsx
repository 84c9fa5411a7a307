import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage, MessagePage } from '../ui/message-page.tsx';
import { takeAnswer } from './answer.ts';
import { RefusalPage } from './refusal-page.tsx';
import type { LaunchRefusal } from './refusal.ts';
import { handOver } from './sign-in-window.ts';

type State =
  | { readonly at: 'working' }
  | { readonly at: 'handed-over' }
  | { readonly at: 'refused'; readonly refusal: LaunchRefusal };

/** React may run an effect twice in development; an answer can be taken once. */
let taking: ReturnType<typeof takeAnswer> | undefined;

/** Where the authorization server sends the browser back. */
export function CallbackPage() {
  const { launch } = useTexts();
  const navigate = useNavigate();
  const [state, setState] = useState<State>({ at: 'working' });

  useEffect(() => {
    const { href } = window.location;
    taking ??= takeAnswer(new URL(href));
    void taking.then((result) => {
      taking = undefined;
      if (result.ok) return void navigate(result.value, { replace: true });
      if (result.refusal.code !== 'wrong-state') {
        setState({ at: 'refused', refusal: result.refusal });
        return;
      }
      if (handOver(href)) {
        setState({ at: 'handed-over' });
        window.close();
        return;
      }
      setState({ at: 'refused', refusal: result.refusal });
    });
  }, [navigate]);

  switch (state.at) {
    case 'working':
      return <LoadingPage label={launch.signingIn} />;
    case 'handed-over':
      return <MessagePage title={launch.frame.title} what={launch.frame.done} />;
    case 'refused':
      return <RefusalPage refusal={state.refusal} />;
  }
}
