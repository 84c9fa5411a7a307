import { useCallback, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { practitionerFromFhir } from '../../src/fhir/practitioner.ts';
import type { Fault } from '../../src/gateway/port.ts';
import { browserShelf, PhraseBook } from '../chart/quick/phrase-book.ts';
import { serverAccount } from '../chart/quick/server-account.ts';
import { openVault } from '../drafts/vault.ts';
import { keepSignIn, keptSignIn } from '../launch/kept-sign-in.ts';
import { RefusalPage } from '../launch/refusal-page.tsx';
import { SignInAgain } from '../launch/sign-in-again.tsx';
import type { SignIn } from '../launch/sign-in.ts';
import { StartPage } from '../launch/start-page.tsx';
import { tab } from '../launch/tab.ts';
import { createTokens } from '../launch/tokens.ts';
import { Privacy } from '../privacy/privacy.tsx';
import { FaultPage } from '../ui/fault-page.tsx';
import { LoadingPage } from '../ui/message-page.tsx';
import { whenIdle } from '../ui/when-idle.ts';
import { useAsked } from '../ui/use-asked.ts';
import { AppContext } from './app-context.ts';
import type { SignedInApp } from './app-context.ts';
import { depsFor, gatewayFor, workOnServer } from './work-on-server.ts';

type State =
  | { readonly at: 'ready'; readonly app: SignedInApp }
  | { readonly at: 'fault'; readonly fault: Fault }
  /** The record system does not say who this is in a way that a signature could use. */
  | { readonly at: 'nobody' };

async function start(signIn: SignIn): Promise<State> {
  const tokens = createTokens(signIn, (renewed) => keepSignIn(tab, renewed), Date.now);
  const gateway = gatewayFor(signIn, tokens);
  const [read, vault] = await Promise.all([
    gateway.read('Practitioner', signIn.practitioner),
    openVault(`${signIn.iss} ${signIn.practitioner}`),
  ]);
  if (!read.ok) return { at: 'fault', fault: read.fault };
  const me = practitionerFromFhir(read.value);
  if (!me.ok) return { at: 'nobody' };
  const account = serverAccount(depsFor(gateway), me.value.id);
  const phrases = new PhraseBook(browserShelf(`${signIn.iss} ${signIn.practitioner}`), account);
  whenIdle(() => void phrases.adopt());
  const work = workOnServer(gateway, me.value);
  return {
    at: 'ready',
    app: { signIn, gateway, accessToken: () => tokens.current(), vault, phrases, work, rooms: new Map() },
  };
}

/** Every screen behind a sign-in: what they share is made here, once. */
export function SignedIn() {
  const { pathname } = useLocation();
  const [signIn] = useState(() => keptSignIn(tab));
  const { answer: state, again } = useAsked(useCallback(async () => signIn && start(signIn), [signIn]));

  if (!signIn) return <StartPage {...(pathname === '/' ? {} : { returnTo: pathname })} />;
  switch (state?.at) {
    case undefined:
      return <LoadingPage />;
    case 'fault':
      return (
        <FaultPage fault={state.fault} onRetry={again} onSignIn={() => <SignInAgain iss={signIn.iss} />} />
      );
    case 'nobody':
      return <RefusalPage refusal={{ code: 'not-a-practitioner' }} />;
    case 'ready':
      return (
        <AppContext value={state.app}>
          <Privacy>
            <Outlet />
          </Privacy>
        </AppContext>
      );
  }
}
