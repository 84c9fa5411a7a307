import type { SignIn } from './sign-in.ts';
import type { TabStorage } from './tab-storage.ts';

const KEY = 'sign-in';

/** Remembers who is signed in until the tab is closed, so that a reload does not sign them out. */
export function keepSignIn(storage: TabStorage, signIn: SignIn): void {
  storage.write(KEY, JSON.stringify(signIn));
}

/** Who is signed in in this tab. The tab's storage is this app's own, so its content is what `keepSignIn` wrote. */
export function keptSignIn(storage: TabStorage): SignIn | undefined {
  const text = storage.read(KEY);
  return text === undefined ? undefined : (JSON.parse(text) as SignIn);
}
