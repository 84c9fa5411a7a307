import { html } from 'hono/html';
import { asTime } from '../ehr/format.ts';
import { renderPage } from '../ehr/layout.ts';
import type { Markup } from '../ehr/layout.ts';
import { renderPeople } from '../ehr/sign-in.ts';
import type { ScheduledSession } from '../ehr/today.ts';
import { grantForUser } from './grant-scopes.ts';
import { isScopeProblem, parseResourceScope } from './scope.ts';
import type { Interaction } from './scope.ts';
import type { User } from './users.ts';

/** Standalone launch, first page: who are you? */
export function renderWhoAreYou(action: string, appName: string, users: readonly User[]): Markup {
  return renderPage({
    title: 'Sign in',
    body: html`<h1>Sign in to open ${appName}</h1>
      <p class="lead">Who are you? Everyone here is made up, so there is no password.</p>
      ${renderPeople(users, { action })}`,
  });
}

const words: Readonly<Record<Interaction, string>> = {
  c: 'create',
  r: 'read',
  u: 'change',
  d: 'delete',
  s: 'search',
};

/** Scopes in words, one line per set of letters: "read, search: Patient, Practitioner". */
function inWords(scopes: readonly string[]): readonly { readonly may: string; readonly types: string }[] {
  const lines = new Map<string, string[]>();
  for (const scope of scopes) {
    const parsed = parseResourceScope(scope);
    if (parsed === undefined || isScopeProblem(parsed)) continue;
    const may = [...parsed.interactions].map((letter) => words[letter]).join(', ');
    lines.set(may, [...(lines.get(may) ?? []), parsed.type === '*' ? 'everything' : parsed.type]);
  }
  return [...lines].map(([may, types]) => ({ may, types: types.sort().join(', ') }));
}

function sessionChoice(session: ScheduledSession, checked: boolean): Markup {
  return html`<label class="choice">
    <input type="radio" name="session" value="${session.id}" ${checked ? 'checked' : ''} />
    <span
      ><strong>${session.groupName}</strong>
      <span class="quiet"
        >${asTime(session.start, session.zone)}–${asTime(session.end, session.zone)} ${session.zoneNote} ·
        ${session.place}</span
      ></span
    >
  </label>`;
}

/** Standalone launch, second page: which session, and may the app? */
export function renderMayIt(
  action: string,
  appName: string,
  user: User,
  sessions: readonly ScheduledSession[],
  scope: string,
): Markup {
  const { granted, refused } = grantForUser(scope, user.kind);
  const left = inWords(refused);
  const first = sessions.find(({ practitionerIds }) => practitionerIds.includes(user.id)) ?? sessions[0];
  return renderPage({
    title: `Open ${appName}`,
    body: html`<h1>Open ${appName}</h1>
      <p class="lead">You are signed in as <strong>${user.name}</strong> (${user.title}).</p>
      <form method="post" action="${action}">
        <fieldset>
          <legend>Where do you want to start?</legend>
          ${sessions.map((session) => sessionChoice(session, session === first))}
          <label class="choice">
            <input type="radio" name="session" value="" ${sessions.length === 0 ? 'checked' : ''} />
            <span><strong>No session yet</strong> <span class="quiet">choose in the app</span></span>
          </label>
        </fieldset>
        <details class="card">
          <summary>What ${appName} may do in your name</summary>
          <ul>
            ${inWords(granted).map(({ may, types }) => html`<li><strong>${may}</strong>: ${types}</li>`)}
          </ul>
          ${
            left.length === 0
              ? ''
              : html`<p>Asked for, but not open to your role:</p>
                  <ul>
                    ${left.map(({ may, types }) => html`<li><strong>${may}</strong>: ${types}</li>`)}
                  </ul>`
          }
        </details>
        <p class="actions">
          <button class="button" type="submit" name="decision" value="allow">Open ${appName}</button>
          <button class="plain" type="submit" name="decision" value="switch">Someone else</button>
          <button class="plain" type="submit" name="decision" value="deny">Cancel</button>
        </p>
      </form>`,
  });
}
