import { Hono } from 'hono';
import type { ClientRegistration } from '../smart/clients.ts';
import type { Launches } from '../smart/launches.ts';
import type { User, Users } from '../smart/users.ts';
import type { Chart } from './chart.ts';
import { parseDay } from './format.ts';
import { renderFrame } from './frame.ts';
import { renderSchedule, renderWelcome } from './home.ts';
import { renderError } from './layout.ts';
import { pageHeaders, permitFormTarget } from './page-env.ts';
import type { PageContext, PageEnv } from './page-env.ts';
import { isOwnPost } from './sessions.ts';
import type { EhrSession, EhrSessions } from './sessions.ts';
import { icon, smartStyle, styles } from './style.ts';
import { launchContextOf, sessionById, sessionsOn } from './today.ts';

export type EhrOptions = {
  readonly baseUrl: string;
  readonly fhirUrl: string;
  /** The app that the EHR opens. */
  readonly app: ClientRegistration;
  readonly users: Users;
  readonly chart: Chart;
  readonly launches: Launches;
  readonly sessions: EhrSessions;
  /** Ends what apps were granted for as long as this person is signed in. */
  readonly onSignOut: (ehrSession: string) => Promise<void>;
};

type SignedIn = { readonly user: User; readonly session: EhrSession };

/** The pages of a small EHR: sign in, the day's group sessions, opening the app, and what stands in the records. */
export function createEhrRoutes(options: EhrOptions): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.use(pageHeaders);
  app.get('/ehr/style.css', (c) => c.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/ehr/icon.svg', (c) => c.body(icon, 200, { 'content-type': 'image/svg+xml' }));
  app.get('/ehr/smart-style.json', (c) => c.json(smartStyle));
  app.get('/', (c) => home(c, options));
  app.post('/ehr/*', async (c, next) => {
    if (isOwnPost(c, options.baseUrl)) return next();
    return c.html(
      renderError(
        'This form was not sent from here',
        'Another site tried to act in your name. Nothing was done.',
      ),
      403,
    );
  });
  app.post('/ehr/sign-in', (c) => signIn(c, options));
  app.post('/ehr/sign-out', async (c) => {
    const session = options.sessions.signOut(c);
    if (session !== undefined) await options.onSignOut(session.id);
    return c.redirect('/', 303);
  });
  app.post('/ehr/launch', async (c) => {
    const { session } = await c.req.parseBody();
    return launch(c, options, typeof session === 'string' ? session : '', (url) =>
      Promise.resolve(c.redirect(url, 303)),
    );
  });
  app.get('/ehr/frame', (c) => {
    const id = c.req.query('session') ?? '';
    return launch(c, options, id, async (url, { user }) => {
      const session = await sessionById(options.chart, id);
      return session === undefined ? noSession(c) : c.html(renderFrame(user, session, url));
    });
  });
  return app;
}

async function signedIn(c: PageContext, { sessions, users }: EhrOptions): Promise<SignedIn | undefined> {
  const session = sessions.of(c);
  const user = session === undefined ? undefined : await users.find(session.userId);
  return session === undefined || user === undefined ? undefined : { user, session };
}

async function home(c: PageContext, options: EhrOptions): Promise<Response> {
  const who = await signedIn(c, options);
  if (who === undefined) return c.html(renderWelcome(await options.users.list()));
  const now = new Date();
  const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const day = parseDay(c.req.query('day')) ?? today;
  const sessions = await sessionsOn(options.chart, day);
  permitFormTarget(c, options.app.launchUrl);
  return c.html(renderSchedule(who.user, day, day.getTime() === today.getTime(), sessions));
}

async function signIn(c: PageContext, options: EhrOptions): Promise<Response> {
  const { clinician } = await c.req.parseBody();
  const user = typeof clinician === 'string' ? await options.users.find(clinician) : undefined;
  if (user === undefined)
    return c.html(
      renderError('Nobody by that name works here', 'Pick one of the people on the first page.'),
      404,
    );
  const before = options.sessions.of(c);
  if (before !== undefined) await options.onSignOut(before.id);
  options.sessions.signIn(c, user.id);
  return c.redirect('/', 303);
}

function noSession(c: PageContext): Response | Promise<Response> {
  return c.html(
    renderError('There is no such group session', 'It may have been removed. Pick one from the schedule.'),
    404,
  );
}

/** A SMART EHR launch: the app's launch address with `iss` and a launch value that only this browser can use, once. */
async function launch(
  c: PageContext,
  options: EhrOptions,
  sessionId: string,
  then: (url: string, who: SignedIn) => Promise<Response>,
): Promise<Response> {
  const who = await signedIn(c, options);
  if (who === undefined) return c.redirect('/', 303);
  const session = sessionId === '' ? undefined : await sessionById(options.chart, sessionId);
  if (session === undefined) return noSession(c);
  const value = options.launches.open({
    clientId: options.app.clientId,
    userId: who.user.id,
    ehrSession: who.session.id,
    context: await launchContextOf(options.chart, session),
  });
  const url = new URL(options.app.launchUrl ?? '/app/launch', options.baseUrl);
  url.searchParams.set('iss', options.fhirUrl);
  url.searchParams.set('launch', value);
  return then(url.href, who);
}
