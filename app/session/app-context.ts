import { createContext, use } from 'react';
import type { SessionId } from '../../src/domain/ids.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import type { PhraseBook } from '../chart/quick/phrase-book.ts';
import type { Vault } from '../drafts/vault.ts';
import type { SignIn } from '../launch/sign-in.ts';
import type { SessionRoom } from './room.ts';
import type { Work } from './work.ts';

/** Everything that stands while one person is signed in. */
export interface SignedInApp {
  readonly signIn: SignIn;
  readonly gateway: FhirGateway;
  /** A token that still holds, for clients other than the gateway. */
  readonly accessToken: () => Promise<string>;
  readonly work: Work;
  readonly vault: Vault;
  /** Quick phrases, this clinician's own among them. */
  readonly phrases: PhraseBook;
  /** The sessions that were on the screen since the sign-in. */
  readonly rooms: Map<SessionId, SessionRoom>;
}

export const AppContext = createContext<SignedInApp | undefined>(undefined);

export function useApp(): SignedInApp {
  const app = use(AppContext);
  if (!app) throw new Error('useApp is used where nobody is signed in');
  return app;
}
