import { done, refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { finishSignIn } from './finish.ts';
import { keepSignIn } from './kept-sign-in.ts';
import { takePending } from './pending.ts';
import type { LaunchRefusal } from './refusal.ts';
import { tab } from './tab.ts';

/**
 * Takes the authorization server's answer (the callback's whole URL) and signs in with it. Answers where in the app to go
 * on. An answer that this tab did not ask for is refused before anything is sent anywhere.
 */
export async function takeAnswer(url: URL): Promise<Result<string, LaunchRefusal>> {
  const pending = takePending(tab, url.searchParams.get('state'));
  if (!pending) return refused({ code: 'wrong-state' });
  const signedIn = await finishSignIn(pending, url, Date.now());
  if (!signedIn.ok) return signedIn;
  keepSignIn(tab, signedIn.value);
  return done(pending.returnTo ?? '/open');
}
