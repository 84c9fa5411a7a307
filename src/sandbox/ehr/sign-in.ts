import { html } from 'hono/html';
import type { User } from '../smart/users.ts';
import type { Markup } from './layout.ts';

const letters = new Intl.Segmenter();

/** The first letters of the first and last name, for a face of sorts. */
function initials(name: string): string {
  const words = name.replace(/^(Dr|Mr|Ms|Mrs|Prof)\.? /, '').split(/\s+/);
  const picked = words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  const firsts = picked.map((word) => [...letters.segment(word ?? '')][0]?.segment ?? '');
  return firsts.join('').toUpperCase();
}

function person(user: User, note: string): Markup {
  const detail = [user.title, user.credentials ?? ''].filter((part) => part !== '').join(' · ');
  return html`<li>
    <button class="person" type="submit" name="clinician" value="${user.id}">
      <span class="face" aria-hidden="true">${initials(user.name)}</span>
      <span
        ><strong>${user.name}</strong><br /><span class="quiet">${detail}</span>
        ${note === '' ? '' : html`<br /><span class="today">${note}</span>`}</span
      >
    </button>
  </li>`;
}

export type PeopleForm = {
  readonly action: string;
  /** The page to show after signing in. */
  readonly next?: string;
  /** What a person has to do today. */
  readonly note?: (user: User) => string;
};

/** The people of the clinic, each a button that signs in as them. There are no passwords: everything here is made up. */
export function renderPeople(users: readonly User[], { action, next, note = () => '' }: PeopleForm): Markup {
  if (users.length === 0)
    return html`<p class="note">
      This EHR has no Practitioner in its record yet. Load the made-up clinic, then reload this page.
    </p>`;
  return html`<form method="post" action="${action}">
    ${next === undefined ? '' : html`<input type="hidden" name="next" value="${next}" />`}
    <ul class="people">
      ${users.map((user) => person(user, note(user)))}
    </ul>
  </form>`;
}
