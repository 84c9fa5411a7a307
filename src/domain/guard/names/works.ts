import { IS_READING } from '../lexicon/classes.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { COMMA, OPENED, VISIBLE } from '../text/gaps.ts';
import type { Surroundings } from './surroundings.ts';

const THINGS = wordSet(
  'film movie book novel show series song band album play musical opera cat dog horse town city river lake street store shop bank car truck ' +
    'brand soap drug',
);

/** "Heidi (the film) at 7": what it is, said behind it. */
export function isExplained({ note, next, isPossessive }: Surroundings): boolean {
  if (next < 0 || isPossessive || !(note.gap(next) & (OPENED | COMMA))) return false;
  if (!/^(?:the|a)$/.test(note.word(next).key)) return false;
  const ends = !note.touches(next + 2) || Boolean(note.gap(next + 2) & VISIBLE);
  return ends && THINGS.has(note.word(next + 1).key);
}

/** `read Wendell Berry's "The Peace of Wild Things"` */
export function isQuotedWork({ note, previous, next, isPossessive }: Surroundings): boolean {
  if (previous < 0 || next < 0 || !isPossessive || !(note.word(previous).classes & IS_READING)) return false;
  return /^\s["“]$/.test(note.gapBefore(next)) && note.isCapital(next);
}

const VERSE = /^:\d+(?!\d|\s?[ap]m?\b)/;

/** "Mark 4:35", but not "Pat 9:58p", "Ruth 1:16" */
export function isScripture({ note, next, touchesNext }: Surroundings): boolean {
  return (
    touchesNext && note.isNumber(next) && VERSE.test(note.text.slice(note.end(next), note.end(next) + 6))
  );
}

const SHOWN = wordSet(
  'watch watched watching watches see saw seeing seen stream streamed streaming binge binged bingeing record recorded',
);
const WORK = wordSet(
  'channel tv netflix hulu youtube theatre theater movie movies film opera musical show series season episode episodes concert album ' +
    'broadway cinema documentary podcast disney',
);

/** "Watched Grant on the History Channel", "Ruth the opera" */
export function isWork(s: Surroundings): boolean {
  if (!s.isCapital) return false;
  const shown = s.touchesPrevious && SHOWN.has(s.keyAt(s.previous));
  if (!shown && !s.touchesNext) return false;
  for (let step = 1; step <= (shown ? 6 : 2); step++) {
    const at = s.nextAt(step);
    if (at < 0) return false;
    if (WORK.has(s.keyAt(at))) return shown || s.keyAt(at - 1) === 'the';
  }
  return false;
}
