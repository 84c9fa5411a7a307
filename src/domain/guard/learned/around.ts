import { GOES, IS_HEADWORD, IS_KIN, IS_PEER, IS_READING, IS_ROLE, IS_SCALE } from '../lexicon/classes.ts';
import type { Word } from '../roster/word.ts';
import type { Note } from '../text/note.ts';
import type { Surroundings } from '../names/surroundings.ts';
import { sentence } from './sentence.ts';
import { BESIDE, BEYOND, SIGN } from './kinds.ts';
import type { Middle } from './middle.ts';
import { bits, FORMS, gapHash } from './put.ts';
import type { Put } from './put.ts';

/** Signs of what stands around a word: the gaps, two words to the left, three to the right, and what those near speak of. */
export function around(s: Surroundings, middle: Middle, put: Put): void {
  gaps(s, middle, put);
  neighbours(s, middle, put);
  sentence(s, middle, put);
  told(s, put);
  repeated(s, middle, put);
}

function gaps(s: Surroundings, { form, senses }: Middle, put: Put): void {
  const { note, mention } = s;
  const before = gapHash(s.before);
  const behind = gapHash(s.after) * 2 + (s.isPossessive ? 1 : 0);
  put(SIGN.gapBefore, before);
  put(SIGN.gapBehind, behind);
  put(SIGN.gapBeforeAndForm, before * FORMS + form);
  put(SIGN.gapBehindAndForm, behind * FORMS + form);
  put(SIGN.gaps, Math.imul(before, 31) + behind);
  put(SIGN.gapsAround, gapsAround(note, mention.first, mention.last));
  bits(senses, SIGN.sensesAndGapBefore, before, put);
  bits(senses, SIGN.sensesAndGapBehind, behind, put);
}

/** The gap on each side and the one beyond it. */
function gapsAround(note: Note, first: number, last: number): number {
  let gaps = 0;
  for (const at of [first - 1, first, last + 1, last + 2]) gaps = Math.imul(gaps, 131) + (note.gap(at) & 255);
  return gaps;
}

function neighbours(s: Surroundings, middle: Middle, put: Put): void {
  const { note, previous, next } = s;
  if (previous < 0) put(SIGN.nothingBefore, 0);
  else {
    beside(note, previous, { template: SIGN.left, touches: s.touchesPrevious, middle }, put);
    if (note.exists(previous - 1))
      farther(note, previous - 1, { template: SIGN.secondLeft, between: previous }, put);
  }
  if (next < 0) put(SIGN.nothingBehind, 0);
  else {
    beside(note, next, { template: SIGN.right, touches: s.touchesNext, middle }, put);
    if (note.exists(next + 1)) farther(note, next + 1, { template: SIGN.secondRight, between: next }, put);
    if (note.exists(next + 2)) bits(note.word(next + 2).classes, SIGN.thirdRight, 0, put);
  }
  if (s.verb >= 0 && s.verb !== next) {
    const verb = note.word(s.verb);
    put(SIGN.verb, verb.hash);
    bits(verb.classes, SIGN.verbClasses, 0, put);
    bits(verb.facts, SIGN.verbFacts, 0, put);
  }
}

const NUMBER = 1;
const keyAt = (note: Note, at: number): number => (note.isNumber(at) ? NUMBER : note.word(at).hash);

interface Beside {
  readonly template: number;
  readonly touches: boolean;
  readonly middle: Middle;
}

function beside(note: Note, at: number, { template, touches, middle }: Beside, put: Put): void {
  const { form, kind, own, senses } = middle;
  const { classes, facts, exact }: Word = note.word(at);
  const key = keyAt(note, at);
  const near = touches ? 1 : 0;
  const whole = (kind * FORMS + form) * 2 + near;
  put(template + BESIDE.word, key * 2 + near);
  put(template + BESIDE.wordAndForm, key * FORMS + form * 2 + near);
  put(template + BESIDE.both, Math.imul(key, 31) + own);
  bits(classes, template + BESIDE.classes, near, put);
  bits(facts, template + BESIDE.facts, near, put);
  bits(classes, template + BESIDE.classesAndMiddle, whole, put);
  bits(facts, template + BESIDE.factsAndMiddle, whole, put);
  if (note.isCapital(at)) put(template + BESIDE.capital, near);
  if (exact.length > 0) put(template + BESIDE.name, near);
  bits(senses, template + BESIDE.senses, key, put);
}

function farther(
  note: Note,
  at: number,
  { template, between }: { readonly template: number; readonly between: number },
  put: Put,
): void {
  const key = keyAt(note, at);
  put(template + BEYOND.word, key);
  put(template + BEYOND.both, Math.imul(key, 31) + keyAt(note, between));
  bits(note.word(at).classes, template + BEYOND.classes, 0, put);
  bits(note.word(at).facts, template + BEYOND.facts, 0, put);
}

/** How far it is looked for words that tell what a text speaks of, and for each word in its own right. */
const NEARBY = 8;
const CLOSE = 4;
const TELLING = IS_READING | IS_SCALE | GOES | IS_HEADWORD | IS_KIN | IS_ROLE | IS_PEER;

/** What the words around tell: of a book, an instrument, a journey, a family. */
function told({ note, mention }: Surroundings, put: Put): void {
  for (let at = mention.first - NEARBY; at <= mention.last + NEARBY; at++) {
    if (!note.exists(at) || (at >= mention.first && at <= mention.last)) continue;
    const { classes, key, hash } = note.word(at);
    if (classes & TELLING) bits(classes & TELLING, SIGN.told, at < mention.first ? 0 : 1, put);
    const distance = at < mention.first ? mention.first - at : at - mention.last;
    if (distance <= CLOSE && key.length > 2) put(SIGN.near, hash);
  }
}

/** How far around the same word is looked for, in words. */
const REACH = 60;

/** The same word once more in the note, with and without a capital. */
function repeated({ note, mention }: Surroundings, { form }: Middle, put: Put): void {
  const seen = note.repeatedNear(mention.first, REACH);
  put(SIGN.repeated, seen);
  put(SIGN.repeatedAndForm, seen * FORMS + form);
}
