import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import { LoadingPage } from '../ui/message-page.tsx';
import { useAsked } from '../ui/use-asked.ts';
import { FramePage } from './frame-page.tsx';
import { keepPending } from './pending.ts';
import { prepareSignIn } from './prepare.ts';
import type { PreparedSignIn } from './prepare.ts';
import { RefusalPage } from './refusal-page.tsx';
import type { LaunchRefusal } from './refusal.ts';
import { tab } from './tab.ts';

type Launched =
  | { readonly at: 'refused'; readonly refusal: LaunchRefusal }
  /** The browser is on its way to the authorization server. */
  | { readonly at: 'going' }
  | { readonly at: 'window'; readonly prepared: PreparedSignIn };

async function launchFrom(search: URLSearchParams): Promise<Launched> {
  const launch = search.get('launch');
  const returnTo = search.get('returnTo');
  const prepared = await prepareSignIn({
    iss: search.get('iss'),
    ...(launch === null ? {} : { launch }),
    ...(returnTo?.startsWith('/') === true ? { returnTo } : {}),
  });
  if (!prepared.ok) return { at: 'refused', refusal: prepared.refusal };
  keepPending(tab, prepared.value.pending);
  if (tab.kind === 'memory') return { at: 'window', prepared: prepared.value };
  window.location.replace(prepared.value.url);
  return { at: 'going' };
}

/** Where an EHR opens Groupwork (`?iss=…&launch=…`), and where a sign-in without an EHR begins (`?iss=…`). */
export function LaunchPage() {
  const texts = useTexts();
  const [search] = useSearchParams();
  const { answer, again } = useAsked(useCallback(() => launchFrom(search), [search]));
  switch (answer?.at) {
    case undefined:
    case 'going':
      return <LoadingPage label={texts.launch.opening} />;
    case 'refused':
      return <RefusalPage refusal={answer.refusal} retry={again} />;
    case 'window':
      return <FramePage url={answer.prepared.url} />;
  }
}
