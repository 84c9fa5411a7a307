import { Hono } from 'hono';
import type Provider from 'oidc-provider';
import type { Chart } from '../ehr/chart.ts';
import { renderError } from '../ehr/layout.ts';
import { pageHeaders, permitTarget } from '../ehr/page-env.ts';
import type { PageContext, PageEnv } from '../ehr/page-env.ts';
import { isOwnPost } from '../ehr/sessions.ts';
import type { EhrSession, EhrSessions } from '../ehr/sessions.ts';
import { launchContextOf, scheduleOf, sessionById } from '../ehr/today.ts';
import { renderMayIt, renderWhoAreYou } from './authorize-page.ts';
import type { ClientRegistration } from './clients.ts';
import { allow, refuse, waitingOn } from './finish.ts';
import type { Exchange, Waiting } from './finish.ts';
import type { GrantContexts } from './grant-contexts.ts';
import type { Launches } from './launches.ts';
import type { Users } from './users.ts';

export type AuthorizeOptions = {
  readonly provider: Provider;
  readonly baseUrl: string;
  readonly fhirUrl: string;
  readonly clients: readonly ClientRegistration[];
  readonly users: Users;
  readonly chart: Chart;
  readonly launches: Launches;
  readonly grants: GrantContexts;
  readonly sessions: EhrSessions;
  readonly today: string | undefined;
};

const gone = renderError(
  'This sign-in is no longer waiting',
  'It was answered already, took longer than ten minutes, or was started in another browser. Open the app again.',
);
const foreign = renderError(
  'This form was not sent from here',
  'Another site tried to answer in your name, so nothing was done. Open the app again from the EHR.',
);

/** The page behind every authorization: an EHR launch passes through unseen, a standalone launch asks who and where. */
export function createAuthorizeRoutes(options: AuthorizeOptions): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.use('/auth/interaction/*', pageHeaders);
  app.get('/auth/interaction/:uid', async (c) => {
    const waiting = await waitingOn(options.provider, exchangeOf(c));
    if (waiting === undefined) return c.html(gone, 400);
    return waiting.launch === undefined
      ? showPage(c, options, waiting)
      : finishEhrLaunch(c, options, waiting);
  });
  app.post('/auth/interaction/:uid', async (c) => {
    if (!isOwnPost(c, options.baseUrl)) return c.html(foreign, 403);
    const waiting = await waitingOn(options.provider, exchangeOf(c));
    if (waiting === undefined) return c.html(gone, 400);
    return answer(c, options, waiting);
  });
  // SMART `authorize-post`: the same request by form. Cookies of this site are not needed to begin it.
  app.post('/auth/authorize', async (c) => {
    const form = new URLSearchParams(await c.req.text());
    return c.redirect(`${options.baseUrl}/auth/authorize?${form.toString()}`, 303);
  });
  return app;
}

function exchangeOf(c: PageContext): Exchange {
  return { incoming: c.env.incoming, outgoing: c.env.outgoing };
}

function appNameOf({ clients }: AuthorizeOptions, { clientId }: Waiting): string {
  return clients.find((client) => client.clientId === clientId)?.name ?? clientId;
}

async function showPage(c: PageContext, options: AuthorizeOptions, waiting: Waiting): Promise<Response> {
  const action = c.req.path;
  const session = options.sessions.of(c);
  const user = session === undefined ? undefined : await options.users.find(session.userId);
  const appName = appNameOf(options, waiting);
  permitTarget(c, waiting.redirectUri);
  if (user === undefined) return c.html(renderWhoAreYou(action, appName, await options.users.list()));
  const { sessions } = await scheduleOf(options.chart, options.today);
  return c.html(renderMayIt(action, appName, user, sessions, waiting.scope));
}

async function answer(c: PageContext, options: AuthorizeOptions, waiting: Waiting): Promise<Response> {
  const form = await c.req.parseBody();
  const field = (name: string): string => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const { provider, sessions } = options;
  if (field('decision') === 'deny') {
    return c.redirect(await refuse(provider, exchangeOf(c), 'the person said no'), 303);
  }
  if (field('decision') === 'switch') {
    sessions.signOut(c);
    return c.redirect(c.req.path, 303);
  }
  const session = await signedIn(c, options, field('clinician'));
  if (session === undefined || field('decision') !== 'allow') return c.redirect(c.req.path, 303);
  return finishStandalone(c, options, waiting, session, field('session'));
}

/** Who answers: the person just picked, or the one signed in already. */
async function signedIn(
  c: PageContext,
  { users, sessions }: AuthorizeOptions,
  clinician: string,
): Promise<EhrSession | undefined> {
  if (clinician === '') return sessions.of(c);
  return (await users.find(clinician)) === undefined ? undefined : sessions.signIn(c, clinician);
}

async function finishStandalone(
  c: PageContext,
  options: AuthorizeOptions,
  waiting: Waiting,
  session: EhrSession,
  sessionId: string,
): Promise<Response> {
  const user = await options.users.find(session.userId);
  if (user === undefined) return c.redirect(c.req.path, 303);
  const chosen = sessionId === '' ? undefined : await sessionById(options.chart, sessionId);
  const context = await launchContextOf(options.chart, chosen);
  const allowed = { user, context, ehrSession: session.id };
  return c.redirect(await allow(options.provider, exchangeOf(c), waiting, allowed, options), 303);
}

async function finishEhrLaunch(
  c: PageContext,
  options: AuthorizeOptions,
  waiting: Waiting,
): Promise<Response> {
  const { provider, launches, sessions, users } = options;
  const session = sessions.of(c);
  const launch = launches.take(waiting.launch ?? '');
  const user = launch === undefined ? undefined : await users.find(launch.userId);
  const no = async (reason: string): Promise<Response> =>
    c.redirect(await refuse(provider, exchangeOf(c), reason), 303);
  if (launch === undefined || user === undefined || launch.clientId !== waiting.clientId)
    return no('the launch value was used or has expired: open the app from the EHR again');
  if (session?.id !== launch.ehrSession)
    return no('this launch belongs to another sign-in of the EHR: open the app from the EHR again');
  const allowed = { user, context: launch.context, ehrSession: session.id };
  return c.redirect(await allow(provider, exchangeOf(c), waiting, allowed, options), 303);
}
