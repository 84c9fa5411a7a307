import { FUNCTION_WORD } from '../lexicon/classes.ts';
import { shopNames, streetDrugs } from '../lexicon/senses.ts';
import type { Surroundings } from './surroundings.ts';

const TAKING =
  /^(?:use|uses|used|using|took|take|takes|taking|smoke|smokes|smoked|smoking|snort|snorted|snorting|shot|inject|injected|injecting|rolled|rolling|popped|popping|dropped|dropping|tried|trying|bought|buying|sold|selling|scored|on|doing|did)$/;
const DRUG =
  /^(?:mdma|meth|methamphetamine|coke|cocaine|heroin|weed|cannabis|fentanyl|acid|lsd|ecstasy|ketamine|xanax|alcohol|pills|crack|shrooms|percs|opioids|opiates|powder)$/;

/** "used Molly", "Crystal and cocaine" */
export function isDrug(s: Surroundings): boolean {
  if (!streetDrugs.has(s.word.key) || s.note.isPossessive(s.mention.last)) return false;
  const previous = s.previous();
  const next = s.next();
  const before = previous < 0 ? '' : s.note.word(previous).key;
  const after = next < 0 ? '' : s.note.word(next).key;
  if (s.touchesNext && /^(?:use|cravings|craving|high|overdose|pipe|addiction|binge|comedown)$/.test(after))
    return true;
  if (DRUG.test(after) || DRUG.test(before)) return true;
  if (!s.touchesPrevious) return false;
  if (TAKING.test(before)) return !/^(?:to|a|the|his|her|home|out|up|aside)$/.test(after);
  return (
    /^(?:offer|offered|offering)$/.test(before) &&
    (after === '' || /^(?:at|by|in|and|on|again)$/.test(after) || !s.touchesNext)
  );
}

/** "lunch at Wendy's": a shop that is called by a name, where nothing of hers follows. */
export function isBrand(s: Surroundings): boolean {
  const previous = s.previous();
  if (!s.isCapital || previous < 0 || !s.touchesPrevious) return false;
  if (!shopNames.has(s.word.key) || !/^(?:at|from|near|behind|outside)$/.test(s.note.word(previous).key))
    return false;
  const next = s.next();
  return next < 0 || !s.touchesNext || Boolean(s.classesAt(next) & FUNCTION_WORD) || s.note.isNumber(next);
}
