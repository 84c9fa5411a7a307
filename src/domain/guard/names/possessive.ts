import { BE, HAVE, IS_KIN, MODAL } from '../lexicon/classes.ts';
import { massNouns, ofTimes, timeNouns } from '../lexicon/senses.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { FAMILY } from '../roster/forms.ts';
import { INSIDE } from '../text/note.ts';
import { wordlike } from './letters-score.ts';
import type { Surroundings } from './surroundings.ts';

const OF_A_PERSON = wordSet(
  'hand hands face voice eye eyes story stories joke jokes word words question questions tears laugh laughter chair seat shoulder ' +
    'shoulders arm arms mother father wife husband son daughter brother sister turn offer advice comment comments feedback anger silence ' +
    'jaw mouth chin lip lips brow fist fists cheeks breath remark remarks reply answer response smile sigh nod glance ' +
    'knee knees back heart head foot feet leg legs hip neck stomach twins baby kids boy girl ' +
    'entry diary log homework idea suggestion example dream hair coat phone car house birthday mood group loss grief pain reaction tone',
);

/** What a possessive ending says, and what is owned: "Grace's turn" against "May's rent". */
export function possessive(s: Surroundings): number {
  // "Day's was shorter": what owns and is followed by a verb is somebody.
  if (s.touchesNext && s.classesAt(s.next) & (BE | HAVE | MODAL)) return 4;
  const owned = s.next >= 0 && (OF_A_PERSON.has(s.keyAt(s.next)) || s.classesAt(s.next) & IS_KIN) ? 1 : 0;
  if (!s.isCapital) return owned > 0 ? 3 : wordlike(s.word) ? inLowerCase(s) : 1;
  const time = timeNouns.has(s.word.key);
  if (owned > 0) return time ? 4 : 3.5;
  if (time)
    return s.next < 0 || !s.touchesNext || ofTimes.has(s.keyAt(s.next)) || s.note.isNumber(s.next)
      ? 0.5
      : 2.5;
  if (massNouns.has(s.word.key)) return 2;
  return s.position === INSIDE ? 2 : s.mention.parts === FAMILY && s.touchesNext ? 3 : 2.5;
}

/** Few words in lower case have a possessive: in a note without capitals it is mostly somebody's. */
const inLowerCase = ({ note, mention, word, touchesNext }: Surroundings): number =>
  note.isLowerCaseStyle(mention.first) && touchesNext && !timeNouns.has(word.key) ? 3 : 0.5;
