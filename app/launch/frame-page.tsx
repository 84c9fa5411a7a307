import { Anchor, Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import { MessagePage } from '../ui/message-page.tsx';
import { takeAnswer } from './answer.ts';
import { RefusalPage } from './refusal-page.tsx';
import type { LaunchRefusal } from './refusal.ts';
import { onAnswer, openSignInWindow } from './sign-in-window.ts';

/** In a frame whose storage is blocked: sign in in a small window, then go on here. */
export function FramePage({ url }: { readonly url: string }) {
  const { launch } = useTexts();
  const navigate = useNavigate();
  const [blocked, setBlocked] = useState(false);
  const [refusal, setRefusal] = useState<LaunchRefusal>();

  useEffect(
    () =>
      onAnswer((answer) => {
        void takeAnswer(answer).then((result) => {
          if (result.ok) void navigate(result.value, { replace: true });
          else setRefusal(result.refusal);
        });
      }),
    [navigate],
  );

  if (refusal) return <RefusalPage refusal={refusal} />;
  return (
    <MessagePage
      title={launch.frame.title}
      what={launch.frame.what}
      details={blocked ? [launch.frame.blocked] : []}
    >
      <Button onClick={() => setBlocked(openSignInWindow(url) === undefined)}>{launch.frame.action}</Button>
      <Anchor href={window.location.href} target="_blank" rel="noopener" underline="always">
        {launch.frame.ownTab}
      </Anchor>
    </MessagePage>
  );
}
