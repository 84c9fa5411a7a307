import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { JWK } from 'jose';
import { createAppFiles } from '../ehr/app-files.ts';
import { createChart } from '../ehr/chart.ts';
import { renderError } from '../ehr/layout.ts';
import { createEhrRoutes } from '../ehr/routes.ts';
import { createEhrSessions } from '../ehr/sessions.ts';
import { createAuthorizeRoutes } from './authorize-routes.ts';
import type { ClientRegistration } from './clients.ts';
import { assertUniqueClients, readClientsFile } from './clients-file.ts';
import { appClientId, defaultClients } from './default-clients.ts';
import { createFhirDoor } from './fhir-door.ts';
import { endOnlineGrants } from './finish.ts';
import { createGrantContexts } from './grant-contexts.ts';
import type { Listener } from './http-server.ts';
import { generateSigningKey } from './keys.ts';
import { createLaunches } from './launches.ts';
import { createAuthListener } from './listener.ts';
import { createProvider } from './provider.ts';
import type { SandboxServerOptions } from './server-options.ts';
import { createUsers } from './users.ts';

/** Puts the sandbox's parts together behind one address: EHR, FHIR door, OAuth, the app's files, health. */
export async function assembleSite(
  options: SandboxServerOptions,
  baseUrl: string,
  relayKey: JWK,
): Promise<Listener> {
  const fhirUrl = `${baseUrl}/fhir`;
  const clients = await clientsOf(options, baseUrl, relayKey);
  const launches = createLaunches(options.launchSeconds ?? 300);
  const grants = createGrantContexts();
  const sessions = createEhrSessions(baseUrl.startsWith('https:'));
  const chart = createChart(fhirUrl, (request) => door.inside(request));
  const users = createUsers(chart);
  const provider = createProvider({
    baseUrl,
    fhirUrl,
    clients,
    signingKey: await generateSigningKey(),
    accessTokenSeconds: options.accessTokenSeconds ?? 3600,
    users,
    launches,
    grants,
    errorPage: async (title, explanation) => (await renderError(title, explanation)).toString(),
  });
  const door = await createFhirDoor({ provider, baseUrl, fhirUrl }, options.fhir);
  const { today } = options;
  const shared = { provider, baseUrl, fhirUrl, clients, users, chart, launches, grants, sessions, today };
  const app = clients.find(({ clientId }) => clientId === appClientId);
  if (app === undefined) throw new Error('the app is not registered');
  const onSignOut = (id: string): Promise<void> => endOnlineGrants(provider, grants, id);

  const site = createHealth(options);
  site.route('/', door.app);
  site.route('/', createAuthorizeRoutes(shared));
  site.route('/', createAppFiles(options.appDir, appConfig(fhirUrl)));
  site.route('/', createEhrRoutes({ ...shared, app, onSignOut }));
  site.notFound((c) =>
    c.html(renderError('There is no such page', 'Check the address, or start at the home.'), 404),
  );
  site.onError((error, c) => {
    options.log?.(`sandbox: ${error.name} while answering a ${c.req.method}`);
    return c.html(renderError('Something went wrong here', 'This is the sandbox’s fault. Try again.'), 500);
  });

  const pages = getRequestListener(site.fetch, { overrideGlobalObjects: false });
  const auth = createAuthListener(provider, baseUrl);
  return (request, response) => {
    if (isForProvider(request.method, request.url ?? '/')) auth(request, response);
    else void pages(request, response);
  };
}

/** With a dev server and no built app, the EHR opens the app on the dev server. */
async function clientsOf(
  { appDir, appOrigins = [], clients = [], dataDir }: SandboxServerOptions,
  baseUrl: string,
  relayKey: JWK,
): Promise<readonly ClientRegistration[]> {
  const appAt = appDir === undefined ? (appOrigins[0] ?? baseUrl) : baseUrl;
  const known = defaultClients({ baseUrl, appAt, appOrigins }, relayKey);
  const all = [...known, ...clients, ...(await readClientsFile(dataDir))];
  assertUniqueClients(all);
  return all;
}

/** The app's own settings: the one EHR it may be opened from. */
function appConfig(fhirUrl: string): unknown {
  return { issuers: [{ iss: fhirUrl, name: 'Sandbox EHR', clientId: appClientId }] };
}

/** Of `/auth`, the page that asks the person and the authorization request by form are ours. */
function isForProvider(method: string | undefined, path: string): boolean {
  if (!path.startsWith('/auth/') || path.startsWith('/auth/interaction/')) return false;
  return !(method === 'POST' && path === '/auth/authorize');
}

function createHealth({ alsoReady }: SandboxServerOptions): Hono {
  const site = new Hono();
  site.get('/health', (c) => {
    const parts = { fhir: true, auth: true, ...alsoReady?.() };
    const ready = Object.values(parts).every((part) => part);
    return c.json({ ready, parts }, ready ? 200 : 503);
  });
  return site;
}
