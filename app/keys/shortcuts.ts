/**
 * Every shortcut of the app. All but the help take Alt, which neither browsers nor screen readers want with these letters, and which
 * nobody needs for typing them; by the place of the key, so that a Mac's Option, which writes other letters, does as well.
 */
export const SHORTCUTS = {
  next: { code: 'KeyJ', key: 'J' },
  previous: { code: 'KeyK', key: 'K' },
  everyone: { code: 'KeyL', key: 'L' },
  groupNote: { code: 'KeyG', key: 'G' },
  allAttended: { code: 'KeyA', key: 'A' },
  review: { code: 'KeyR', key: 'R' },
  sign: { code: 'Enter', key: 'Enter' },
  privacy: { code: 'KeyP', key: 'P' },
} as const;

export type Shortcut = keyof typeof SHORTCUTS;

export const SHORTCUT_NAMES: readonly Shortcut[] = [
  'next',
  'previous',
  'everyone',
  'groupNote',
  'allAttended',
  'review',
  'sign',
  'privacy',
];

/** As `aria-keyshortcuts` wants it. */
export function keysOf(shortcut: Shortcut): string {
  return `Alt+${SHORTCUTS[shortcut].key}`;
}

/** As people read it on this kind of computer. */
export function shownKeys(shortcut: Shortcut, platform: string = navigator.platform): string {
  return /^(?:mac|ip)/iu.test(platform) ? `⌥${SHORTCUTS[shortcut].key}` : keysOf(shortcut);
}

/** A key press, as far as shortcuts ask. */
export type Pressed = Pick<
  KeyboardEvent,
  'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'code' | 'getModifierState'
>;

/** The shortcut that a key press is; AltGr writes characters and is none. */
export function shortcutIn(event: Pressed): Shortcut | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
  if (!altKey || ctrlKey || metaKey || shiftKey || event.getModifierState('AltGraph')) return undefined;
  return SHORTCUT_NAMES.find((name) => SHORTCUTS[name].code === code);
}

/** A question mark that is not typed into anything. */
export function asksForHelp({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (key !== '?' || ctrlKey || metaKey || altKey) return false;
  return !(
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select')
  );
}

/** Whether something has to be answered or closed first. */
export function isBehindDialog(): boolean {
  return document.querySelector('[role=dialog][aria-modal=true]') !== null;
}
