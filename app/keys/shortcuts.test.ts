import { expect, test } from 'vitest';
import { asksForHelp, shortcutIn, SHORTCUT_NAMES, SHORTCUTS, shownKeys } from './shortcuts.ts';
import type { Pressed } from './shortcuts.ts';

const press = (code: string, held: Partial<Pressed> = {}) =>
  shortcutIn({
    code,
    altKey: true,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    getModifierState: () => false,
    ...held,
  });

test('Alt and the place of a letter, whatever the letter there writes', () => {
  expect(press('KeyJ')).toBe('next');
  expect(press('KeyJ', { altKey: false })).toBeUndefined();
  expect(press('KeyJ', { ctrlKey: true })).toBeUndefined();
  expect(press('KeyJ', { getModifierState: (key) => key === 'AltGraph' })).toBeUndefined();
});

test('no key does two things, none is a menu’s in Windows browsers, and none goes back or closes', () => {
  const codes = SHORTCUT_NAMES.map((name) => SHORTCUTS[name].code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toHaveLength(Object.keys(SHORTCUTS).length);
  for (const taken of ['F', 'E', 'V', 'S', 'B', 'T', 'H', 'D']) expect(codes).not.toContain(`Key${taken}`);
  expect(codes.filter((code) => /^(?:Arrow|Home|F\d)/u.test(code))).toEqual([]);
});

test('a question mark asks for help unless it is typed', () => {
  const asked = { help: false };
  const listener = (event: KeyboardEvent) => {
    asked.help = asksForHelp(event);
  };
  document.body.innerHTML = '<textarea></textarea><button></button>';
  document.addEventListener('keydown', listener);
  const type = (selector: string) =>
    document
      .querySelector(selector)
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
  type('button');
  expect(asked.help).toBe(true);
  type('textarea');
  expect(asked.help).toBe(false);
  document.removeEventListener('keydown', listener);
});

test('a Mac’s reader sees a Mac’s key', () => {
  expect(shownKeys('next', 'MacIntel')).toBe('⌥J');
  expect(shownKeys('next', 'Win32')).toBe('Alt+J');
});
