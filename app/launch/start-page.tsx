import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import type { Result } from '../../src/domain/result.ts';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage, MessagePage } from '../ui/message-page.tsx';
import type { AppConfig } from './config.ts';
import { readConfig } from './prepare.ts';
import { RefusalPage } from './refusal-page.tsx';
import type { LaunchRefusal } from './refusal.ts';

/** Nobody is signed in: the record systems one can sign in with (standalone launch). */
export function StartPage({ returnTo }: { readonly returnTo?: string }) {
  const { launch } = useTexts();
  const [config, setConfig] = useState<Result<AppConfig, LaunchRefusal>>();
  useEffect(() => {
    void readConfig().then(setConfig);
  }, []);

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
    </MessagePage>
  );
}
