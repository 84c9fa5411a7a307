import type { Note } from '../text/note.ts';

/** A run of letters that may be somebody's initials. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** Offset behind the last letter or its full stop. */
  readonly end: number;
  /** The letters, in lower case. */
  readonly set: string;
  readonly dotted: boolean;
  /** "J. S." */
  readonly spaced: boolean;
  /** At least one full stop: "C-L" has none. */
  readonly stopped: boolean;
}

const MOST = 4;
const LINK = /^(?:\.|-|\.-|\.\s|\s)$/;
const BLANK = /^\s$/;

/** "RvD" */
const WITH_PARTICLE = /^[A-Z][a-z][A-Z]$/;

/** The last of "W. McG." */
const CLAN = /^Ma?c[A-Z]$/;

/** "C.D.", "A-L.C.", "J. S.", "W. McG." or, without stops, "CD". */
export function readRun(note: Note, at: number): Run | undefined {
  const { key } = note.word(at);
  if (key.length === 1) return readDotted(note, at);
  if (key.length > MOST || !(note.isCaps(at) || WITH_PARTICLE.test(note.raw(at)) || isLowered(note, at)))
    return undefined;
  return { first: at, last: at, end: note.end(at), set: key, dotted: false, spaced: false, stopped: false };
}

/** "sat w hc": no word, in a sentence without capitals. */
function isLowered(note: Note, at: number): boolean {
  const { key, facts, classes } = note.word(at);
  return key.length <= 3 && facts === 0 && classes === 0 && note.isLowerCaseStyle(at);
}

function readDotted(note: Note, at: number): Run | undefined {
  let last = at;
  let marks = 0;
  let spaced = false;
  let stopped = false;
  while (last - at < MOST && goesOn(note, last, at)) {
    const gap = note.gapAfter(last);
    if (!LINK.test(gap) || (BLANK.test(gap) && marks === 0)) break;
    if (!BLANK.test(gap)) marks++;
    stopped ||= gap.startsWith('.');
    spaced ||= gap.length > 0 && BLANK.test(gap.slice(-1));
    last++;
  }
  const stop = note.text.charAt(note.end(last)) === '.';
  if (last === at || (marks === 0 && !stop)) return undefined;
  let set = '';
  for (let token = at; token <= last; token++) set += note.word(token).key;
  return {
    first: at,
    last,
    end: note.end(last) + (stop ? 1 : 0),
    set,
    dotted: true,
    spaced,
    stopped: stopped || stop,
  };
}

/** Another single letter of the same case follows, or what W. McG. ends in. */
function goesOn(note: Note, last: number, first: number): boolean {
  const next = last + 1;
  if (!note.exists(next) || note.isNumber(next) || note.isPossessive(last)) return false;
  if (note.length(next) !== 1) return note.length(last) === 1 && CLAN.test(note.raw(next));
  return note.isCapital(next) === note.isCapital(first) && note.start(next) - note.end(last) <= 2;
}
