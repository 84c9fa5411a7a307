import type { JWK } from 'jose';
import type { ClientRegistration } from './clients.ts';
import type { GrantContexts } from './grant-contexts.ts';
import type { Launches } from './launches.ts';
import type { Users } from './users.ts';

export type ProviderOptions = {
  readonly baseUrl: string;
  readonly fhirUrl: string;
  readonly clients: readonly ClientRegistration[];
  readonly signingKey: JWK;
  readonly accessTokenSeconds: number;
  readonly users: Users;
  readonly launches: Launches;
  readonly grants: GrantContexts;
  /** Renders what went wrong for a person in a browser. */
  readonly errorPage: (title: string, explanation: string) => Promise<string>;
};
