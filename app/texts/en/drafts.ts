import type { Stop } from '../../drafts/phase.ts';

export const drafts = {
  saving: 'Saving…',
  saved: 'Saved',
  savedAt: (time: string) => `Saved ${time}`,
  offline: {
    device: 'Offline: kept on this device',
    memory: 'Offline: kept in this window only',
  },
  offlineHint: {
    device: 'Your text is kept on this device, encrypted, and is sent when the server is back.',
    memory: 'Your text is kept in this window only. Leave it open until the server is back.',
  },
  conflict: 'Two versions',
  conflictOpen: 'Choose between two versions',
  stopped: {
    locked: 'Signed meanwhile',
    'signed-out': 'Sign in again to save',
    'too-long': 'Too long to save',
    refused: 'Not saved',
  } satisfies Record<Stop['why'], string>,
  stoppedHint: {
    locked:
      'Somebody signed this while you were writing, so your last words are not in it. Copy them if you need them for an addendum.',
    'signed-out': 'Your sign-in has run out. What you typed is kept on this device.',
    'too-long': 'The server does not take a text of this length. Shorten it to save it.',
    refused: 'The record system did not accept the text.',
  } satisfies Record<Stop['why'], string>,
  taken: (field: string) => `${field} was changed by another facilitator.`,
  dialog: {
    title: 'Two people wrote in the same place',
    what: 'While you were writing, another facilitator saved this too. Nothing is lost: choose for each place.',
    mine: 'Yours',
    theirs: 'Theirs',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    keepBoth: 'Keep both',
    result: 'What will be saved',
    save: 'Save this',
    empty: 'Nothing written',
  },
  signOut: {
    title: 'Some of what you typed has not reached the server',
    what: (drafts: number) =>
      drafts === 1
        ? 'One draft is only on this device. Signing out deletes it.'
        : `${drafts} drafts are only on this device. Signing out deletes them.`,
    stay: 'Stay signed in',
    leave: 'Delete and sign out',
  },
};
