import { Anchor, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import { OtherLanguage } from '../ui/other-language.tsx';
import { MessagePage } from '../ui/message-page.tsx';
import type { LaunchRefusal } from './refusal.ts';

function detailsOf(refusal: LaunchRefusal, texts: Texts): readonly string[] {
  switch (refusal.code) {
    case 'unknown-issuer':
      return [refusal.iss];
    case 'server-unsuitable':
      return [refusal.lacks];
    case 'missing-scopes':
      return refusal.types.map((type) => texts.launch.types[type] ?? type);
    case 'server-refused':
      return [refusal.error, ...(refusal.detail === undefined ? [] : [refusal.detail])];
    case 'access-denied':
      return refusal.detail === undefined ? [] : [refusal.detail];
    case 'bad-config':
    case 'bad-answer':
      return [refusal.detail];
    case 'server-unreachable':
    case 'no-issuer':
    case 'wrong-state':
    case 'code-used':
    case 'not-a-practitioner':
      return [];
  }
}

/** Why Groupwork could not be opened, and what to do. */
export function RefusalPage({
  refusal,
  retry,
  signedIn = false,
}: {
  readonly refusal: LaunchRefusal;
  readonly retry?: () => void;
  /** Whoever is in already has the schedule to go on with; nothing has to start again. */
  readonly signedIn?: boolean;
}) {
  const texts = useTexts();
  const { title, what } = texts.launch.refusals[refusal.code];
  const again: ReactNode =
    retry && refusal.code === 'server-unreachable' ? (
      <Button onClick={retry}>{texts.common.tryAgain}</Button>
    ) : null;
  return (
    <MessagePage title={title} what={what} details={detailsOf(refusal, texts)}>
      {again}
      <Anchor component={Link} to={signedIn ? '/schedule' : '/'} underline="always">
        {signedIn ? texts.launch.toSchedule : texts.launch.startAgain}
      </Anchor>
      <OtherLanguage />
    </MessagePage>
  );
}
