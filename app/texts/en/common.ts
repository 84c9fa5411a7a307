export const common = {
  app: 'Groupwork',
  loading: 'Loading…',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  signOut: 'Sign out',
  language: 'Language',
  /** Beside the choice of language: what it does not change. */
  languageOfNotes: 'Notes are written in English.',
  languageFailed: 'The language could not be loaded. Try again when you are online.',
  theme: {
    toLight: 'Switch to light colors',
    toDark: 'Switch to dark colors',
  },
  zone: (zone: string) => `${zone} time`,
  listOf: (items: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items),
  count: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
  /** Where something broke that nobody foresaw. */
  broken: {
    title: 'This page stopped working',
    what: 'Something in Groupwork went wrong. What you typed is kept, and nothing was signed by it.',
    action: 'Load the page again',
  },
  gone: {
    title: 'This part of Groupwork could not be loaded',
    what: 'There is a new version since this page was opened, or the network is down. What you typed is kept. Load the page again to go on.',
    action: 'Load the page again',
  },
  faults: {
    unavailable: {
      title: 'The record system can’t be reached',
      what: 'Your network or the server is down. What you typed is kept on this device and is sent when the server is back.',
    },
    'signed-out': {
      title: 'Your sign-in has run out',
      what: 'Sign in again to go on where you were. What you typed is kept on this device.',
    },
    forbidden: {
      title: 'You don’t have access to this',
      what: 'Your role in the record system does not include it. If you need it for your work, ask your administrator.',
    },
    'not-found': {
      title: 'This is no longer there',
      what: 'The record system does not have it any more, or never had it. Open the session again from the schedule.',
    },
    throttled: {
      title: 'The record system is busy',
      what: 'It asked us to wait. Try again in a moment.',
    },
    conflict: {
      title: 'Somebody else changed this',
      what: 'It was changed while you looked at it. Load it again to see how it stands.',
    },
    invalid: {
      title: 'The record system did not accept this',
      what: 'Nothing was changed. If it happens again, tell your administrator.',
    },
    failed: {
      title: 'The record system had an error',
      what: 'Nothing you typed is lost. Try again; if it happens again, tell your administrator.',
    },
  },
  signInAgain: 'Sign in again',
};
