import { APOSTROPHE, HYPHEN, kindOf, SPACE } from './letters.ts';

/** What stands between two words, as bits. */
export const BLANK = 1;
export const COMMA = 2;
export const STOP = 4;
/** `!`, `?`, an ellipsis, a bullet, an empty line. */
export const END = 8;
/** Colon, semicolon, slash, quotation mark, bracket, dash: a clause may begin behind it. */
export const MARK = 16;
export const NEWLINE = 32;
/** One hyphen and nothing else. */
export const HYPHENATED = 64;
/** Anything that is no blank. */
export const VISIBLE = 128;
export const OPENED = 256;
/** A closing quotation mark or bracket behind the full stop. */
export const CLOSED_STOP = 512;
/** A line begins with a dash or a bullet. */
export const ITEM = 1024;
export const READ = 2048;

const ENDS = new Set('!?…•▪·*'.split('').map((char) => char.charCodeAt(0)));
const MARKS = new Set(':;"“”([|/'.split('').map((char) => char.charCodeAt(0)));
const CLOSING = new Set('"”)'.split('').map((char) => char.charCodeAt(0)));
const LINE = 10;
const FULL_STOP = 46;
const COMMA_CODE = 44;

/** Reads the gap from `from` to `to` once, character by character. */
export function readGap(text: string, from: number, to: number): number {
  let flags = READ;
  let lines = 0;
  let blankBefore = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (code === LINE) {
      lines++;
      flags |= NEWLINE | BLANK;
    } else if (kind === SPACE) flags |= BLANK;
    else {
      flags |= VISIBLE | visible(code, kind, blankBefore, lines > 0, flags);
      if (lines < 2) lines = 0;
    }
    blankBefore = kind === SPACE;
  }
  if (lines >= 2) flags |= END;
  if (to - from === 1 && kindOf(text.charCodeAt(from)) === HYPHEN) flags |= HYPHENATED;
  if (kindOf(text.charCodeAt(to - 1)) === APOSTROPHE && to - from > 1) flags |= MARK;
  return flags;
}

function visible(
  code: number,
  kind: number,
  blankBefore: boolean,
  onNewLine: boolean,
  flags: number,
): number {
  if (ENDS.has(code)) return END;
  if (code === FULL_STOP) return STOP;
  if (code === COMMA_CODE) return COMMA;
  if (CLOSING.has(code) && flags & STOP) return CLOSED_STOP | (MARKS.has(code) ? MARK : 0);
  if (MARKS.has(code)) return MARK | (code === 40 || code === 91 ? OPENED : 0);
  if (kind === HYPHEN) return onNewLine ? ITEM | MARK : blankBefore || flags & VISIBLE ? MARK : 0;
  return 0;
}
