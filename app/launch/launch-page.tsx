import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage } from '../ui/message-page.tsx';
import { FramePage } from './frame-page.tsx';
import { keepPending } from './pending.ts';
import { prepareSignIn } from './prepare.ts';
import type { PreparedSignIn } from './prepare.ts';
import { RefusalPage } from './refusal-page.tsx';
import type { LaunchRefusal } from './refusal.ts';
import { tab } from './tab.ts';

type State =
  | { readonly at: 'preparing' }
  | { readonly at: 'refused'; readonly refusal: LaunchRefusal }
  | { readonly at: 'window'; readonly prepared: PreparedSignIn };

/** Where an EHR opens Groupwork (`?iss=…&launch=…`), and where a sign-in without an EHR begins (`?iss=…`). */
export function LaunchPage() {
  const texts = useTexts();
  const [search] = useSearchParams();
  const [state, setState] = useState<State>({ at: 'preparing' });
  const [attempt, setAttempt] = useState(0);
  const iss = search.get('iss');
  const launch = search.get('launch');
  const returnTo = search.get('returnTo');

  const begin = useCallback(async () => {
    const prepared = await prepareSignIn({
      iss,
      ...(launch === null ? {} : { launch }),
      ...(returnTo?.startsWith('/') === true ? { returnTo } : {}),
    });
    if (!prepared.ok) return setState({ at: 'refused', refusal: prepared.refusal });
    keepPending(tab, prepared.value.pending);
    if (tab.kind === 'memory') return setState({ at: 'window', prepared: prepared.value });
    window.location.replace(prepared.value.url);
  }, [iss, launch, returnTo]);

  useEffect(() => {
    void begin();
  }, [begin, attempt]);

  switch (state.at) {
    case 'preparing':
      return <LoadingPage label={texts.launch.opening} />;
    case 'refused':
      return <RefusalPage refusal={state.refusal} retry={() => setAttempt(attempt + 1)} />;
    case 'window':
      return <FramePage url={state.prepared.url} />;
  }
}
