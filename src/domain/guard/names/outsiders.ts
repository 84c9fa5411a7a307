import {
  DETERMINER,
  IS_KIN,
  IS_OFFICE,
  IS_PEER,
  IS_ROLE,
  NAMES,
  POSSESSIVE,
  RELATIVE,
  BE,
  FUNCTION_WORD,
} from '../lexicon/classes.ts';
import { ADJECTIVE, PAST } from '../lexicon/lexicon.ts';
import { CLITIC } from '../text/tokens.ts';
import type { Surroundings } from './surroundings.ts';

const APPOSED = /^\s?(?:,|\(|[-–—]{1,2}|:)\s?$/u;
const CLOSED = /^\s?(?:[,.;:!?)]|[-–—]|$)/u;

/** The token of the family word that introduces the name ("her brother Mark", "Mark, her ex,"), or -1. */
export function kinBeside(s: Surroundings): number {
  const before = kinBefore(s);
  return before >= 0 ? before : kinAfter(s);
}

function kinBefore(s: Surroundings): number {
  const at = s.previous();
  if (at < 0) return -1;
  const classes = s.classesAt(at);
  if (s.touchesPrevious) {
    if (classes & IS_KIN) return aboutGroup(s, at) ? -1 : at;
    if (
      classes & IS_OFFICE &&
      /^(?:uncle|aunt|auntie|grandma|grandpa|granny|nana|tia|tio|sister|brother)$/.test(s.note.word(at).key)
    )
      return at;
    if (classes & NAMES) return namedKin(s, at);
  }
  if (APPOSED.test(s.before) && CLOSED.test(s.after) && classes & IS_KIN && !aboutGroup(s, at)) return at;
  if (APPOSED.test(s.before) && CLOSED.test(s.after)) return yearsOf(s, at);
  return -1;
}

/** "husband of ten years, Frank," */
function yearsOf(s: Surroundings, at: number): number {
  if (!/^(?:years|yrs|months|year)$/.test(s.note.word(at).key)) return -1;
  for (let back = at - 1; back >= at - 4 && back >= 0; back--)
    if (s.note.word(back).classes & IS_KIN) return back;
  return -1;
}

/** "a dog called King", "a girl at work named Crystal"; a peer named so is a member. */
function namedKin(s: Surroundings, named: number): number {
  const key = s.note.word(named).key;
  for (let at = named - 1; at >= named - 7 && at >= 0 && s.note.position(at + 1) !== 2; at--) {
    const { classes } = s.note.word(at);
    if (classes & IS_PEER) return -1;
    if (classes & IS_KIN) return at;
  }
  if (key === 'called') return -1;
  const noun = s.note.word(named - 1);
  return noun.classes & FUNCTION_WORD || noun.classes & IS_PEER ? -1 : named;
}

/** "Lance, his cousin," "Mark (her ex-husband)", "Mark is her brother". */
function kinAfter(s: Surroundings): number {
  const first = s.next();
  if (first < 0) return -1;
  if (s.classesAt(first) & BE && s.touchesNext) return kinPhrase(s, first + 1, true);
  if (!APPOSED.test(s.after)) return -1;
  return kinPhrase(s, first, false);
}

/** "his cousin", "her late husband", "an old friend", "Kendra's brother". */
function kinPhrase(s: Surroundings, from: number, owned: boolean): number {
  const { note } = s;
  const opener = note.word(from);
  const possessed = Boolean(opener.classes & POSSESSIVE) || Boolean(note.shape(from) & CLITIC);
  if (!possessed && (owned || !(opener.classes & DETERMINER)))
    return isFamilyWord(opener.key) && !owned && s.after.includes('(') ? from : -1;
  for (let at = from + 1; at <= from + 3 && note.exists(at) && note.position(at) === 0; at++) {
    const word = note.word(at);
    if (word.classes & IS_PEER) return -1;
    if (word.classes & IS_KIN) return aboutGroup(s, at) ? -1 : at;
    if (!(word.facts & (ADJECTIVE | PAST))) return -1;
  }
  return -1;
}

/** "Mark (brother)": beside no pronoun only family counts; "Patience (boss)" is a role played. */
const isFamilyWord = (key: string): boolean =>
  /^(?:mother|father|mom|dad|brother|sister|son|daughter|husband|wife|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|spouse|ex)$/.test(
    key,
  );

/** "friend from group", "group friend": one of the room after all. */
function aboutGroup(s: Surroundings, at: number): boolean {
  for (let near = at - 2; near <= at + 2; near++) {
    if (near === at || !s.note.exists(near)) continue;
    if (/^(?:group|class|peer|peers|fellow|groupmate)$/.test(s.note.word(near).key)) return true;
  }
  return false;
}

/** Who leads or treats: "co-leader Mark", "Felix the leader", "Violet (instructor)", "Grace, LCSW". */
export function isCalledStaff(s: Surroundings): boolean {
  return roleBefore(s) || roleAfter(s);
}

function roleBefore(s: Surroundings): boolean {
  const at = s.previous();
  if (at < 0 || s.note.isPossessive(at)) return false;
  if (!isRole(s, at) || s.note.word(at).classes & IS_PEER) return false;
  if (s.touchesPrevious) return true;
  return APPOSED.test(s.before) && CLOSED.test(s.after);
}

function isRole(s: Surroundings, at: number): boolean {
  if (s.classesAt(at) & IS_ROLE) return true;
  const before = at > 0 ? s.note.word(at - 1).key : '';
  return (
    /^(?:worker|manager|assistant|aide|specialist|coordinator)$/.test(s.note.word(at).key) &&
    /^(?:social|case|care|physician|medical|support|outreach)$/.test(before)
  );
}

function roleAfter(s: Surroundings): boolean {
  const first = s.next();
  if (first < 0) return false;
  const joined = APPOSED.test(s.after) || s.after.trim() === '';
  if (!joined) return false;
  let at = first;
  let seen = 0;
  while (s.note.exists(at) && seen < 4) {
    const { classes, key, facts } = s.note.word(at);
    if (classes & IS_PEER) return false;
    if (isRole(s, at)) return seen > 0 || s.after.trim() !== '';
    if (classes & RELATIVE && s.after.includes(',')) return runsGroup(s, at + 1);
    const light =
      classes & (DETERMINER | POSSESSIVE) ||
      key === 'co' ||
      facts & ADJECTIVE ||
      key === 'group' ||
      key === 'lead' ||
      key === 'social' ||
      key === 'case';
    if (!light) return false;
    if (seen > 0 && s.note.position(at) !== 0 && key !== 'co') return false;
    at++;
    seen++;
  }
  return false;
}

/** "Violet, who runs the class" */
function runsGroup(s: Surroundings, at: number): boolean {
  return /^(?:runs|ran|leads|led|facilitates|facilitated|coleads|coled|cofacilitates|teaches|taught|supervises)$/.test(
    s.note.word(at).key,
  );
}
