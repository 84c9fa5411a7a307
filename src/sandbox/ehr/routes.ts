import { Hono } from 'hono';
import type { ClientRegistration } from '../smart/clients.ts';
import type { Launches } from '../smart/launches.ts';
import type { User, Users } from '../smart/users.ts';
import type { Chart } from './chart.ts';
import { clinicZone } from './clock.ts';
import { isDay } from './format.ts';
import { renderFrame } from './frame.ts';
import { renderSchedule, renderWelcome } from './home.ts';
import { renderError } from './layout.ts';
import { pageHeaders, permitTarget } from './page-env.ts';
import type { PageContext, PageEnv } from './page-env.ts';
import { renderPatients, renderRecord } from './record-page.ts';
import { loadRecord } from './record.ts';
import { isOwnPost } from './sessions.ts';
import type { EhrSession, EhrSessions } from './sessions.ts';
import { icon, smartStyle, styles } from './style.ts';
import { launchContextOf, scheduleOf, sessionById } from './today.ts';
import type { ScheduledSession } from './today.ts';

export type EhrOptions = {
  readonly baseUrl: string;
  readonly fhirUrl: string;
  /** The app that the EHR opens. */
  readonly app: ClientRegistration;
  readonly users: Users;
  readonly chart: Chart;
  readonly launches: Launches;
  readonly sessions: EhrSessions;
  /** The day to take for today; the real one unless told. */
  readonly today: string | undefined;
  /** Ends what apps were granted for as long as this person is signed in. */
  readonly onSignOut: (ehrSession: string) => Promise<void>;
};

type SignedIn = { readonly user: User; readonly session: EhrSession };

/** The pages of a small EHR: sign in, the day's group sessions, opening the app, and what stands in the records. */
export function createEhrRoutes(options: EhrOptions): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.use(pageHeaders);
  addFiles(app);
  addSignIn(app, options);
  const page = (path: string, show: (c: PageContext, who: SignedIn) => Promise<Response>): void => {
    app.get(path, async (c) => {
      const who = await signedIn(c, options);
      if (who !== undefined) return show(c, who);
      const { pathname, search } = new URL(c.req.url);
      const [users, { sessions }] = await Promise.all([
        options.users.list(),
        scheduleOf(options.chart, options.today),
      ]);
      return c.html(renderWelcome(users, sessions, `${pathname}${search}`));
    });
  };
  page('/', async (c, { user }) => {
    const day = c.req.query('day');
    permitTarget(c, options.app.launchUrl);
    return c.html(
      renderSchedule(user, await scheduleOf(options.chart, options.today, isDay(day) ? day : undefined)),
    );
  });
  page('/ehr/frame', async (c, who) => {
    const session = await sessionById(options.chart, c.req.query('session') ?? '');
    if (session === undefined) return noSession(c);
    permitTarget(c, options.app.launchUrl);
    return c.html(renderFrame(who.user, session, await launchUrl(options, who, session)));
  });
  page('/ehr/patients', async (c, { user }) => {
    const patients = await options.chart.search('Patient', '_count=500');
    return c.html(renderPatients(user, patients, await clinicZone(options.chart)));
  });
  page('/ehr/patients/:id', async (c, { user }) => {
    const record = await loadRecord(options.chart, c.req.param('id') ?? '');
    if (record !== undefined) return c.html(renderRecord(user, record, await clinicZone(options.chart)));
    return c.html(renderError('There is no such client', 'Pick one from the list of clients.'), 404);
  });
  app.post('/ehr/launch', async (c) => {
    const who = await signedIn(c, options);
    if (who === undefined) return c.redirect('/', 303);
    const { session: id } = await c.req.parseBody();
    const session = typeof id === 'string' ? await sessionById(options.chart, id) : undefined;
    return session === undefined ? noSession(c) : c.redirect(await launchUrl(options, who, session), 303);
  });
  return app;
}

function addFiles(app: Hono<PageEnv>): void {
  const kept = { 'cache-control': 'no-cache' };
  app.get('/ehr/style.css', (c) =>
    c.body(styles, 200, { ...kept, 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/ehr/icon.svg', (c) => c.body(icon, 200, { ...kept, 'content-type': 'image/svg+xml' }));
  app.get('/ehr/smart-style.json', (c) => c.json(smartStyle, 200, { 'access-control-allow-origin': '*' }));
}

function addSignIn(app: Hono<PageEnv>, options: EhrOptions): void {
  const { baseUrl, sessions, users, onSignOut } = options;
  app.post('/ehr/*', async (c, next) => {
    if (isOwnPost(c, baseUrl)) return next();
    const explanation = 'Another site tried to act in your name. Nothing was done.';
    return c.html(renderError('This form was not sent from here', explanation), 403);
  });
  const leave = async (c: PageContext): Promise<void> => {
    const left = sessions.signOut(c);
    if (left !== undefined) await onSignOut(left.id);
  };
  app.post('/ehr/sign-in', async (c) => {
    const { clinician, next } = await c.req.parseBody();
    const user = typeof clinician === 'string' ? await users.find(clinician) : undefined;
    if (user === undefined)
      return c.html(
        renderError('Nobody by that name works here', 'Pick one of the people on the first page.'),
        404,
      );
    await leave(c);
    sessions.signIn(c, user.id);
    return c.redirect(ownPath(next), 303);
  });
  app.post('/ehr/sign-out', async (c) => {
    await leave(c);
    return c.redirect('/', 303);
  });
}

/** Where to go after signing in: a page of the EHR and nowhere else. */
function ownPath(next: unknown): string {
  return typeof next === 'string' && /^\/(\?day=[\d-]*|ehr\/(frame|patients)[\w/?=.%-]*)?$/.test(next)
    ? next
    : '/';
}

async function signedIn(
  c: PageContext,
  { sessions, users }: Pick<EhrOptions, 'sessions' | 'users'>,
): Promise<SignedIn | undefined> {
  const session = sessions.of(c);
  const user = session === undefined ? undefined : await users.find(session.userId);
  return session === undefined || user === undefined ? undefined : { user, session };
}

function noSession(c: PageContext): Response | Promise<Response> {
  return c.html(
    renderError('There is no such group session', 'It may have been removed. Pick one from the schedule.'),
    404,
  );
}

/** A SMART EHR launch: the app's launch address with `iss` and a launch value that only this browser can use, once. */
async function launchUrl(options: EhrOptions, who: SignedIn, session: ScheduledSession): Promise<string> {
  const value = options.launches.open({
    clientId: options.app.clientId,
    userId: who.user.id,
    ehrSession: who.session.id,
    context: await launchContextOf(options.chart, session),
  });
  const url = new URL(options.app.launchUrl ?? '/app/launch', options.baseUrl);
  url.searchParams.set('iss', options.fhirUrl);
  url.searchParams.set('launch', value);
  return url.href;
}
