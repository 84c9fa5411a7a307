import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** One browser in which one person is signed in to the EHR. */
export type EhrSession = { readonly id: string; readonly userId: string };

export type EhrSessions = {
  of(c: Context): EhrSession | undefined;
  signIn(c: Context, userId: string): EhrSession;
  signOut(c: Context): EhrSession | undefined;
};

const cookieName = 'sandbox_ehr';
const longestSeconds = 12 * 3600;

/** Who is signed in where: a random cookie that only this site's own pages send, and what it stands for in memory. */
export function createEhrSessions(secure: boolean, now: () => number = Date.now): EhrSessions {
  const sessions = new Map<string, { session: EhrSession; until: number }>();
  const of = (c: Context): EhrSession | undefined => {
    const found = sessions.get(getCookie(c, cookieName) ?? '');
    return found !== undefined && found.until > now() ? found.session : undefined;
  };
  return {
    of,
    signIn(c, userId) {
      for (const [id, { until }] of sessions) if (until <= now()) sessions.delete(id);
      const session = { id: randomBytes(32).toString('base64url'), userId };
      sessions.set(session.id, { session, until: now() + longestSeconds * 1000 });
      setCookie(c, cookieName, session.id, {
        httpOnly: true,
        sameSite: 'Lax',
        path: '/',
        secure,
        maxAge: longestSeconds,
      });
      return session;
    },
    signOut(c) {
      const session = of(c);
      if (session !== undefined) sessions.delete(session.id);
      deleteCookie(c, cookieName, { path: '/' });
      return session;
    },
  };
}

/**
 * True when a form post comes from this site's own pages. The cookie is SameSite=Lax, so another site's post carries no
 * session; this also keeps another site from signing someone in. Browsers send Origin with every post; scripts send none.
 */
export function isOwnPost(c: Context, baseUrl: string): boolean {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  return (
    (origin === undefined || origin === baseUrl) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  );
}
