import {
  ACTS,
  DETERMINER,
  IS_PEER,
  IS_ROLE,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  SAYS,
} from '../lexicon/classes.ts';
import { ADJECTIVE, NOUN, PAST } from '../lexicon/lexicon.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { VARIANT } from '../roster/forms.ts';
import { COMMA, VISIBLE } from '../text/gaps.ts';
import { INSIDE } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import { isApposed, isClosed } from './apposition.ts';
import { isCast } from './cast.ts';
import { hasTitle } from './elsewhere.ts';
import type { Surroundings } from './surroundings.ts';

const RUNS = wordSet(
  'runs ran leads led facilitates facilitated coleads coled cofacilitates teaches taught supervises',
);
const POSTS = wordSet('worker manager assistant aide specialist coordinator');
const KINDS_OF_POST = wordSet('social case care physician medical support outreach');
const LIGHT = wordSet('co group lead social case other second new night day');

/** Who leads or treats: "co-leader Mark", "Felix the leader", "Violet (instructor)", "Grace, LCSW". */
export function isCalledStaff(s: Surroundings, hasStaff: boolean): boolean {
  if (!hasStaff && (isTurn(s) || isListed(s))) return false;
  return roleBefore(s) || (roleAfter(s) && !isCast(s));
}

/** "Kemi, Joy, the leader, Noor and client": one of a list, in which somebody in office has a place, too. */
function isListed({ note, mention, next, previous }: Surroundings): boolean {
  const isNamed = (at: number): boolean => note.isCapital(at) && note.word(at).exact.length > 0;
  const isItem = (at: number): boolean => note.exists(at) && Boolean(note.gap(at) & COMMA);
  if (!isItem(mention.first) || previous < 0) return false;
  if (next >= 0 && isItem(next) && isNamed(previous)) return true;
  let role = previous;
  while (role > previous - 2 && !isItem(role)) role--;
  return isItem(role) && isNamed(role - 1) && isItem(role - 1);
}

const TURNS = wordSet('observer lead leader organizer presenter tech aide coordinator');

/** "Observer: Tenzin. Lead: Neil": a turn that a member takes, where no clinician is called so. */
const isTurn = (s: Surroundings): boolean =>
  TURNS.has(s.keyAt(s.previous)) && s.before.trimEnd().endsWith(':');

function roleBefore(s: Surroundings): boolean {
  const at = s.previous;
  if (at < 0 || s.note.isPossessive(at)) return false;
  if (!isRole(s.note, at) || s.classesAt(at) & IS_PEER) return false;
  return s.touchesPrevious || (isApposed(s.note, s.mention.first) && isClosed(s));
}

/** "therapist", and of words with many uses only "case manager" and the like. */
function isRole(note: Note, at: number): boolean {
  if (note.word(at).classes & IS_ROLE) return true;
  return POSTS.has(note.word(at).key) && at > 0 && KINDS_OF_POST.has(note.word(at - 1).key);
}

function roleAfter(s: Surroundings): boolean {
  const { note, next } = s;
  if (next < 0) return false;
  const apposed = Boolean(note.gap(next) & VISIBLE);
  if (!apposed && s.classesAt(next) & RELATIVE) return runs(s, next + 1);
  if (apposed && !isApposed(note, next)) return false;
  for (let at = next; at < next + 4 && note.exists(at); at++) {
    const { classes, key, facts } = note.word(at);
    // "Dubem heard half a staff meeting": a verb says what they did, not what they are.
    if (classes & (SAYS | ACTS) && facts & PAST && !apposed) return false;
    if (classes & IS_PEER && !(key === 'group' && isRole(note, at + 1))) return false;
    if (at > next && note.position(at) !== INSIDE) return false;
    // "Norbu first, then the leader", "believes Norbu over the dietitian"
    if (!apposed && (classes & PREPOSITION || (at > next && note.gap(at) & COMMA))) return false;
    if (isRole(note, at)) return (at > next || apposed) && !(apposed && isSaying(note, at + 1));
    if (classes & RELATIVE) return runs(s, at + 1);
    // "Miles the speech therapist"
    const isQualified = at > next && isRole(note, at + 1);
    const goesBefore = facts & ((apposed && hasTitle(s)) || isQualified ? ADJECTIVE | NOUN : ADJECTIVE);
    if (!(classes & (DETERMINER | POSSESSIVE)) && !goesBefore && !LIGHT.has(key)) return false;
  }
  return false;
}

/** "Welcome back, Rivers, the leader said." */
const isSaying = (note: Note, at: number): boolean =>
  note.touches(at) && Boolean(note.word(at).classes & SAYS);

/** "Felix, who leads"; "Miss Aune, who taught him to read" may sit across the circle now. */
const runs = (s: Surroundings, at: number): boolean =>
  RUNS.has(s.note.word(at).key) && !(hasTitle(s) && /^t(?:aught|eaches)$/.test(s.note.word(at).key));

const LEADS = wordSet(
  'modelled modeled led leads facilitated facilitates taught teaches presented presents reviewed reviews introduced introduces demonstrated ' +
    'assigned opened closed collected distributed facilitating leading teaching redirected summarized summarised normalized guided covered ' +
    'reframed psychoeducated debriefed',
);

/** "Joy modelled the skill", of a name that a clinician bears too. */
export function leadsHere(s: Surroundings): boolean {
  return s.verb >= 0 && LEADS.has(s.keyAt(s.verb));
}

const LINKS = wordSet('and or with');

/** "Joy and Tunde", "Tunde or Joy", where the other is a clinician and nobody else. */
export function staffBeside({ note, mention }: Surroundings, isStaff: (person: number) => boolean): boolean {
  const clinician = (at: number): boolean => {
    if (!note.exists(at) || !note.isCapital(at)) return false;
    const named = note.word(at).exact.filter(({ rank }) => rank <= VARIANT);
    return named.length > 0 && named.every(({ person }) => isStaff(person));
  };
  const { first, last } = mention;
  return (
    (LINKS.has(note.word(last + 1).key) && note.touches(last + 1) && clinician(last + 2)) ||
    (LINKS.has(note.word(first - 1).key) && note.touches(first) && clinician(first - 2))
  );
}
