import { html } from 'hono/html';
import type { User } from '../smart/users.ts';
import { addDays, asLongDay, asTime } from './format.ts';
import { renderPage } from './layout.ts';
import type { Markup } from './layout.ts';
import { renderPeople } from './sign-in.ts';
import type { Schedule, ScheduledSession } from './today.ts';

/** Nobody is signed in: what this is, and the people of the clinic, those who meet a group today first. */
export function renderWelcome(
  users: readonly User[],
  sessions: readonly ScheduledSession[],
  next: string,
): Markup {
  const ofUser = (user: User): readonly ScheduledSession[] =>
    sessions.filter(({ practitionerIds }) => practitionerIds.includes(user.id));
  const todayOf = (user: User): string =>
    ofUser(user)
      .map(({ groupName, start, zone, zoneNote }) => `${groupName} ${asTime(start, zone)} ${zoneNote}`.trim())
      .join(', ');
  const busy = users.filter((user) => ofUser(user).length > 0);
  const others = users.filter((user) => !busy.includes(user));
  return renderPage({
    title: 'Sign in',
    body: html`<h1>Who are you today?</h1>
      <p class="lead">
        This is a small electronic health record with a made-up clinic in it, to try Groupwork on. Pick a
        person; there is no password.
      </p>
      ${renderPeople([...busy, ...others], { action: '/ehr/sign-in', next, note: todayOf })}`,
  });
}

const statusWords: Readonly<Record<string, string>> = {
  booked: 'scheduled',
  arrived: 'under way',
  fulfilled: 'charted',
  cancelled: 'cancelled',
};

function launchButtons(session: ScheduledSession): Markup {
  return html`<form method="post" action="/ehr/launch">
    <input type="hidden" name="session" value="${session.id}" />
    <button class="button" type="submit">
      Open in Groupwork<span class="hidden">: ${session.groupName}</span>
    </button>
    <a class="plain" href="/ehr/frame?session=${encodeURIComponent(session.id)}"
      >in a frame<span class="hidden">: ${session.groupName}</span></a
    >
  </form>`;
}

function sessionRow(session: ScheduledSession): Markup {
  return html`<li class="session">
    <p class="time">
      <strong>${asTime(session.start, session.zone)}</strong
      ><span class="quiet"> to ${asTime(session.end, session.zone)} ${session.zoneNote}</span>
    </p>
    <div>
      <h3>
        ${session.groupName}
        ${session.initials === '' ? '' : html`<span class="tag">${session.initials}</span>`}
        <span class="status ${session.status}">${statusWords[session.status] ?? session.status}</span>
      </h3>
      <p class="quiet">
        ${[session.place, session.practitioners.join(', ')].filter((part) => part !== '').join(' · ')}
      </p>
    </div>
    ${session.status === 'cancelled' ? '' : launchButtons(session)}
  </li>`;
}

function sessionList(heading: string, sessions: readonly ScheduledSession[]): Markup {
  if (sessions.length === 0) return html``;
  return html`<h2>${heading}</h2>
    <ul class="sessions">
      ${sessions.map(sessionRow)}
    </ul>`;
}

function dayPicker(day: string, isToday: boolean): Markup {
  return html`<nav class="days" aria-label="Day">
    <a class="plain" href="/?day=${addDays(day, -1)}">← Day before</a>
    ${isToday ? '' : html`<a class="plain" href="/">Today</a>`}
    <a class="plain" href="/?day=${addDays(day, 1)}">Day after →</a>
  </nav>`;
}

/** The schedule of one day: the person's own group sessions first. */
export function renderSchedule(user: User, { today, day, sessions }: Schedule): Markup {
  const mine = sessions.filter(({ practitionerIds }) => practitionerIds.includes(user.id));
  const others = sessions.filter((session) => !mine.includes(session));
  const isToday = day === today;
  return renderPage({
    title: `Group sessions, ${asLongDay(day)}`,
    user,
    body: html`<div class="heading">
        <div>
          <p class="quiet">${asLongDay(day)}</p>
          <h1>${isToday ? 'Today’s group sessions' : 'Group sessions'}</h1>
        </div>
        ${dayPicker(day, isToday)}
      </div>
      ${sessions.length === 0 ? html`<p class="note">No group meets on this day.</p>` : ''}
      ${sessionList('Yours', mine)} ${sessionList(mine.length === 0 ? 'All groups' : 'Other groups', others)}
      <h2>Records</h2>
      <p class="lead">
        <a href="/ehr/patients">Clients of the clinic</a>: what stands in each one’s own record.
      </p>`,
  });
}
