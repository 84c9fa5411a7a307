import type { Surroundings } from '../names/surroundings.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { AT_START } from '../text/note.ts';
import type { Note } from '../text/note.ts';
import type { Middle } from './middle.ts';
import { SIGN } from './kinds.ts';
import { FORMS } from './put.ts';
import type { Put } from './put.ts';

/** How far the head and the end of the sentence are looked for, in words. */
const REACH = 12;

/** Where in its sentence and in the note a word stands, how long both are, and how often "he" or "she" is near. */
export function sentence({ note, mention }: Surroundings, { form, kind }: Middle, put: Put): void {
  const { first, last } = mention;
  const place = step(wordsBefore(note, first)) * 8 + step(wordsBehind(note, last));
  put(SIGN.inSentence, place);
  put(SIGN.inSentenceAndKind, place * 64 + kind);
  put(SIGN.inSentenceAndForm, place * FORMS + form);
  const quarter = Math.min(3, Math.floor((4 * first) / note.count));
  put(SIGN.inNote, quarter * 4 + (note.count < 15 ? 0 : note.count < 40 ? 1 : 2));
  const pronouns = pronounsIn(note, last + 1, last + 14) * 4 + pronounsIn(note, first - 10, first - 1);
  put(SIGN.pronouns, pronouns);
  put(SIGN.pronounsAndKind, pronouns * 64 + kind);
}

/** 0 to 3 as they are, then ever coarser; below 8. */
const step = (words: number): number => (words < 4 ? words : words < 7 ? 4 : words < 12 ? 5 : 6);

function wordsBefore(note: Note, first: number): number {
  let at = first;
  while (at > 0 && first - at < REACH && note.position(at) !== AT_START) at--;
  return first - at;
}

function wordsBehind(note: Note, last: number): number {
  let at = last;
  while (note.exists(at + 1) && at - last < REACH && note.position(at + 1) !== AT_START) at++;
  return at - last;
}

const PRONOUNS = wordSet('he she his her him hers himself herself');
const MANY = 2;

function pronounsIn(note: Note, from: number, to: number): number {
  let many = 0;
  for (let at = Math.max(0, from); at <= to && note.exists(at) && many < MANY; at++)
    if (PRONOUNS.has(note.word(at).key)) many++;
  return many;
}
