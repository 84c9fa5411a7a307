import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { User } from '../smart/users.ts';

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export type Page = {
  readonly title: string;
  readonly body: Markup;
  readonly user?: User | undefined;
  /** Wide pages use the whole width (the frame). */
  readonly wide?: boolean;
};

function signedIn(user: User): Markup {
  return html`<div class="who">
    <span><strong>${user.name}</strong><span class="quiet"> ${user.title}</span></span>
    <form method="post" action="/ehr/sign-out">
      <button class="plain" type="submit">Sign out</button>
    </form>
  </div>`;
}

/** Every page of the EHR: one bar, one main. Text is escaped by the `html` tag; no script, no inline style. */
export function renderPage({ title, body, user, wide = false }: Page): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Sandbox EHR</title>
        <link rel="icon" href="/ehr/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/ehr/style.css" />
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header class="bar">
          <a class="brand" href="/">Sandbox EHR <span class="quiet">made-up clinic</span></a>
          ${user === undefined ? '' : signedIn(user)}
        </header>
        <main id="main" class="${wide ? 'wide' : 'page'}">${body}</main>
      </body>
    </html>`;
}

/** What went wrong, what it means, and a way on. */
export function renderError(title: string, explanation: string): Markup {
  return renderPage({
    title,
    body: html`<h1>${title}</h1>
      <p class="lead">${explanation}</p>
      <p><a class="button" href="/">Go to the EHR's home</a></p>`,
  });
}
