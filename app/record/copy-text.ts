/** Puts text on the clipboard. False where the browser does not let us, as in some frames. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The one way that is left in a frame without the permission; browsers have it, no standard promises it. */
interface Copyist {
  execCommand?(command: 'copy'): boolean;
}

function copyBySelection(text: string): boolean {
  const copyist: Copyist = document;
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const copied = copyist.execCommand?.('copy') === true;
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
