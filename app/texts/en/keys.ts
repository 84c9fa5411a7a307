import type { Shortcut } from '../../keys/shortcuts.ts';

export const keys = {
  title: 'Keyboard',
  does: {
    next: 'Next member',
    previous: 'Previous member',
    everyone: 'Everyone on one page',
    groupNote: 'Group note',
    allAttended: 'Mark all who are not marked as attended',
    review: 'Review and sign',
    sign: 'Sign and lock, in the review',
    privacy: 'Privacy screen, and back',
  } satisfies Record<Shortcut, string>,
  code: 'In a text: phrases and choices by a short code',
  help: 'This list, where you are not typing',
  open: 'Keyboard shortcuts',
  /** A button's name with its keys, for its tooltip. */
  with: (label: string, keysShown: string) => `${label} (${keysShown})`,
  privacy: {
    title: 'Privacy screen',
    button: 'Privacy screen',
    what: 'The screen is hidden. What was typed is kept and goes on being saved.',
    show: (keysShown: string) => `Go on (${keysShown})`,
  },
};
