import type { JWK } from 'jose';
import type { ClientRegistration } from './clients.ts';

export const appClientId = 'groupwork';
export const relayClientId = 'groupwork-relay';
export const toolClientId = 'test-tool';
/** Known to everyone and good for made-up data on 127.0.0.1 only. */
export const toolSecret = 'test-tool-secret';

/** Everything the bots read and write. Never delete. */
export const relayScope = 'system/*.crus system/Subscription.cruds';

export type AppPlaces = {
  /** The sandbox's origin. */
  readonly baseUrl: string;
  /** The origin on which the EHR opens the app. */
  readonly appAt: string;
  /** Other origins the app may run on (a dev server). */
  readonly appOrigins: readonly string[];
};

/** The clients every sandbox knows. */
export function defaultClients(
  { baseUrl, appAt, appOrigins }: AppPlaces,
  relayKey: JWK,
): readonly ClientRegistration[] {
  const origins = [baseUrl, ...appOrigins];
  return [
    {
      clientId: appClientId,
      name: 'Groupwork',
      redirectUris: origins.flatMap((origin) => [`${origin}/app/`, `${origin}/app/callback`]),
      launchUrl: `${appAt}/app/launch`,
    },
    { clientId: relayClientId, name: 'Groupwork relay', jwks: { keys: [relayKey] }, scope: relayScope },
    {
      clientId: toolClientId,
      name: 'Test tool',
      redirectUris: ['http://localhost:8765/callback', 'http://127.0.0.1:8765/callback'],
      launchUrl: 'http://localhost:8765/launch',
      clientSecret: toolSecret,
      scope: 'system/*.cruds',
    },
  ];
}
