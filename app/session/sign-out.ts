import { wipeVault } from '../drafts/vault.ts';
import { revoke } from '../launch/revoke.ts';
import type { SignIn } from '../launch/sign-in.ts';
import { appBase, tab } from '../launch/tab.ts';

/** Wipes tokens, texts and keys from this device, tells the server, and begins anew with an empty memory. */
export async function signOutNow(signIn: SignIn): Promise<void> {
  tab.clear();
  await Promise.all([wipeVault(), revoke(signIn)]);
  window.location.replace(appBase);
}
