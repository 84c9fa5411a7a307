import Provider from 'oidc-provider';
import type { errors, KoaContextWithOIDC } from 'oidc-provider';
import { launchParameters } from './grant-contexts.ts';
import { configuration } from './provider-config.ts';
import type { ProviderOptions } from './provider-options.ts';

/**
 * The OAuth 2.0 and OpenID Connect server, by the certified oidc-provider. Access tokens are opaque and meant for the
 * FHIR base URL alone; PKCE with S256 is required of every client; refresh tokens are used once.
 */
export function createProvider(options: ProviderOptions): Provider {
  const provider = new Provider(`${options.baseUrl}/auth`, configuration(options));
  provider.proxy = true;
  provider.use(async (ctx, next) => {
    await next();
    addLaunchParameters(ctx, options);
  });
  provider.on('grant.error', (ctx, error) => explain(ctx, error));
  provider.on('grant.revoked', (_, grantId: string) => options.grants.delete(grantId));
  return provider;
}

/**
 * The provider keeps from clients why it refused them ("client authentication failed"). A sandbox is where developers
 * find that out, and there is nothing here to protect: say it.
 */
function explain(ctx: KoaContextWithOIDC, error: errors.OIDCProviderError): void {
  const body: unknown = ctx.body;
  if (error.error_detail === undefined || typeof body !== 'object' || body === null) return;
  Object.assign(body, {
    error_description: `${error.error_description ?? error.error}: ${error.error_detail}`,
  });
}

function addLaunchParameters(ctx: unknown, { grants, baseUrl }: ProviderOptions): void {
  const { oidc, status, body } = ctx as Partial<KoaContextWithOIDC>;
  if (oidc?.route !== 'token' || status !== 200 || typeof body !== 'object') return;
  const held = grants.get(oidc.entities.Grant?.jti);
  if (held !== undefined) Object.assign(body as object, launchParameters(held.context, baseUrl));
}
