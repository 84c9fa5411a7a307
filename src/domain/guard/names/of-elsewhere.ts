import { DETERMINER, IS_TITLE, POSSESSIVE } from '../lexicon/classes.ts';
import { ADJECTIVE, FEMININE, MASCULINE, NOUN, SURNAME } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { FAMILY } from '../roster/forms.ts';
import type { Note } from '../text/note.ts';
import type { Surroundings } from './surroundings.ts';

/** Somebody outside by where they live or work: "Mrs. Rojas downstairs", "Noor from HR", "Pedro at the garage", "Feldman & Roth". */
export const isOfElsewhere = (s: Surroundings): boolean => isNeighbour(s) || isAtWork(s) || isFirm(s);

const FLOORS = wordSet('downstairs upstairs');

/** "the Phams next door", "Rosa upstairs", "Mr. Kelleher in 4B" */
function isNeighbour({ note, next, touchesNext, isPossessive }: Surroundings): boolean {
  if (!touchesNext || isPossessive) return false;
  const { key } = note.word(next);
  if (FLOORS.has(key)) return true;
  const beyond = note.word(next + 1).key;
  if (key === 'next') return beyond === 'door';
  if (key === 'across')
    return beyond === 'the' && /^(?:street|hall|road|landing)$/.test(note.word(next + 2).key);
  return key === 'in' && /^\d+[A-Z]\b/.test(note.text.slice(note.start(next + 1), note.start(next + 1) + 6));
}

const WORKPLACES = wordSet(
  'work hr billing accounting payroll reception admissions intake booking school church temple mosque bakery bank garage deli bar cafe diner ' +
    'restaurant store shop supermarket market pharmacy salon gym library court courthouse desk office counter window front dealership ' +
    'warehouse factory plant kitchen laundromat motel hotel station depot agency shelter hospital ward clinic dentist vet landlord council ' +
    'legal aid housing benefits parole probation unemployment union temp services',
);

/** Whom one meets at the pharmacy need not work there. */
const MEETING = wordSet(
  'into met meeting meet saw heard overheard hears seeing seen with beside passed spotted found greeted helped drove took walked and or by',
);

/** "Phoned Priya from the bakery": there it is the one who calls that stands at the bakery. */
const CALLING = wordSet('phoned called rang dialed dialled texted emailed messaged phone call text');

/** "Birch in court", "write to Faith in hospital": where anybody may be. */
const ANYBODY_IN = wordSet('court hospital church school shelter ward hotel motel');

/** "Priya at the front desk", "Mei from the bakery", "Noor from HR"; not "Priya from group" nor "Priya at the door". */
function isAtWork({
  note,
  next,
  touchesNext,
  previous,
  touchesPrevious,
  isPossessive,
}: Surroundings): boolean {
  if (!touchesNext || isPossessive || !/^(?:at|from|in)$/.test(note.word(next).key)) return false;
  if (touchesPrevious && MEETING.has(note.word(previous).key)) return false;
  const called = touchesPrevious && CALLING.has(note.word(previous).key);
  let at = next + 1;
  let owned = false;
  while (at < next + 4 && note.touches(at)) {
    const { key, classes, facts, exact } = note.word(at);
    if (WORKPLACES.has(key)) {
      if (exact.length > 0 && note.isCapital(at)) return false;
      return note.word(next).key === 'in' ? !owned && !ANYBODY_IN.has(key) : !owned || !called;
    }
    if (classes & (DETERMINER | POSSESSIVE)) owned = true;
    else if (!(facts & (ADJECTIVE | NOUN))) return false;
    at++;
  }
  return false;
}

const PARTNERS = wordSet('sons son daughters daughter co company brothers bros associates partners');

/** "Feldman & Roth", "Kelleher & Daughters": a firm, where nobody here is called like the other. */
function isFirm({ note, mention, next, isCapital }: Surroundings): boolean {
  if (
    !isCapital ||
    next < 0 ||
    !(mention.parts & FAMILY) ||
    !isAmpersand(note, next) ||
    !note.isCapital(next) ||
    // "Mr. Stone & Ms. Hamilton"
    note.word(next).classes & IS_TITLE
  )
    return false;
  const { key, exact, name } = note.word(next);
  return (
    PARTNERS.has(key) || (exact.length === 0 && (!(name & (FEMININE | MASCULINE)) || Boolean(name & SURNAME)))
  );
}

const isAmpersand = (note: Note, at: number): boolean => /^\s&\s$/.test(note.gapBefore(at));
