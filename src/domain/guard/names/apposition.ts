import { COMMA, END, MARK, STOP } from '../text/gaps.ts';
import type { Note } from '../text/note.ts';
import type { Surroundings } from './surroundings.ts';

/** A semicolon, a slash, or the end of what somebody said: `"Breathe, Will," the therapist said.` */
const PARTS = /[;/]|[,!?]['"’”]/;

/** Whether a comma, a bracket or a dash (no slash: that makes a list) stands before a word, as between a name and what explains it. */
export const isApposed = (note: Note, at: number): boolean => {
  const gap = note.gap(at);
  return Boolean(gap & (COMMA | MARK)) && !(gap & (STOP | END)) && !PARTS.test(note.gapBefore(at));
};

/** Whether the name is closed off behind, so that what stands before it explains it: "his brother, Lance, ...". */
export function isClosed(s: Surroundings): boolean {
  const at = s.mention.last + 1;
  return (
    !s.note.exists(at) || Boolean(s.note.gap(at) & (COMMA | MARK | STOP | END)) || /^\s?\)/.test(s.after)
  );
}
