import type { GuardFinding } from '../../src/workflow/guard/types.ts';

export type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** Shows a text that was not typed here. Where it says the same already, caret and undo stay as they are. */
export function showText(element: TextElement, text: string): void {
  if (element.value !== text) element.value = text;
}

/**
 * Puts the suggestions in the place of what was found, as if typed: the browser's own undo takes them back. From the end, so that
 * the offsets of the earlier ones still hold.
 */
export function replaceFindings(element: TextElement, findings: readonly GuardFinding[]): void {
  element.focus();
  const lastFirst = [...findings].sort((one, other) => other.replaces.start - one.replaces.start);
  for (const { replaces, suggestion } of lastFirst) {
    if (suggestion === null) continue;
    element.setSelectionRange(replaces.start, replaces.end);
    typeInto(element, suggestion);
  }
}

/** The one way to edit a field that keeps its undo history; browsers have it, no standard describes it. */
interface Typist {
  execCommand?(command: 'insertText' | 'delete', showUi: false, text: string): boolean;
}

/** Puts words in the place of what is selected, or takes it out, as if typed. */
export function typeInto(element: TextElement, text: string): void {
  const typist: Typist = document;
  if (typist.execCommand?.(text === '' ? 'delete' : 'insertText', false, text) === true) return;
  element.setRangeText(text, element.selectionStart ?? 0, element.selectionEnd ?? 0, 'end');
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: text }),
  );
}
