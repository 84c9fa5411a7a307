import { html } from 'hono/html';
import type { User } from '../smart/users.ts';
import { renderPage } from './layout.ts';
import type { Markup } from './layout.ts';
import type { ScheduledSession } from './today.ts';

/** The app inside a frame of the EHR, 900 pixels wide, as many EHRs open apps. */
export function renderFrame(user: User, session: ScheduledSession, launchUrl: string): Markup {
  return renderPage({
    title: `${session.groupName} in a frame`,
    user,
    wide: true,
    body: html`<div class="heading">
        <h1>${session.groupName}</h1>
        <p><a class="plain" href="/">Back to the schedule</a></p>
      </div>
      <iframe class="app" title="Groupwork" src="${launchUrl}"></iframe>`,
  });
}
