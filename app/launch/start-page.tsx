import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage, MessagePage } from '../ui/message-page.tsx';
import { OtherLanguage } from '../ui/other-language.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { readConfig } from './prepare.ts';
import { RefusalPage } from './refusal-page.tsx';

/** Nobody is signed in: the record systems one can sign in with (standalone launch). */
export function StartPage({ returnTo }: { readonly returnTo?: string }) {
  const { launch } = useTexts();
  const { answer: config } = useAsked(readConfig);

  if (!config) return <LoadingPage />;
  if (!config.ok) return <RefusalPage refusal={config.refusal} />;
  const link = (iss: string) => {
    const query = new URLSearchParams({ iss, ...(returnTo === undefined ? {} : { returnTo }) });
    return `/launch?${query.toString()}`;
  };
  return (
    <MessagePage title={launch.start.title} what={launch.start.what} details={[launch.start.fromEhr]}>
      {config.value.issuers.map(({ iss, name }) => (
        <Button key={iss} component={Link} to={link(iss)}>
          {launch.start.signIn(name)}
        </Button>
      ))}
      <OtherLanguage />
    </MessagePage>
  );
}
