import { ACTS, DETERMINER, IS_ANIMATE, OBJECT, POSSESSIVE } from '../lexicon/classes.ts';
import { NOUN, PLURAL } from '../lexicon/lexicon.ts';
import { effects, ofThings, ofWeather, weather } from '../lexicon/senses.ts';
import { INSIDE } from '../text/note.ts';
import { countable } from './letters-score.ts';
import type { Surroundings } from './surroundings.ts';

const PARTICLE = /^(?:off|out|up|down|on|back|away|over|in)$/;

/** "Grace keeps the score", "Grace laughed" against "Grace comes from God": what one cannot count seldom acts upon a thing. */
export function acting(s: Surroundings, verb: number): number {
  // "Rain kept him in": the weather does much to people.
  if (weather.has(s.word.key) && ofWeather.has(s.note.word(verb).key)) return -2;
  return deed(s, verb) + personNear(s, verb + 1);
}

function deed(s: Surroundings, verb: number): number {
  const { classes, key } = s.note.word(verb);
  const acts = Boolean(classes & ACTS);
  if (countable(s.word)) return acts ? 3 : 2;
  const object = PARTICLE.test(s.note.word(verb + 1).key) ? verb + 2 : verb + 1;
  if (BRINGS.test(key))
    return effects.has(s.note.word(verb + 1).key) ? -1 : isBroughtAlong(s, verb + 1) ? 3 : 1;
  const upon = s.note.touches(object) && s.note.word(object).classes & (DETERMINER | POSSESSIVE);
  if (ofThings.has(key)) return upon ? 2 : acts ? 1 : 0;
  return acts ? 3 : upon ? 2 : 1;
}

const BRINGS = /^(?:brings|brought)$/;

/** "Patience brought dates" against "Patience brought relief": a quality brings no thing one can carry. */
const isBroughtAlong = ({ note }: Surroundings, at: number): boolean =>
  note.touches(at) &&
  Boolean(note.word(at).facts & (NOUN | PLURAL)) &&
  !(note.word(at).classes & (OBJECT | IS_ANIMATE));

/** "is still on his first", "rolled her eyes", "timed him": what follows the verb is somebody's, or somebody. */
export function personNear(s: Surroundings, verb: number): number {
  if (s.note.touches(verb) && s.note.isCapital(verb) && s.note.word(verb).alone !== undefined) return 1.5;
  for (
    let at = verb;
    at <= verb + 3 && s.note.exists(at) && (at === verb || s.note.position(at) === INSIDE);
    at++
  )
    if (/^(?:his|hers?|him|them|theirs?|himself|herself|themselves|me|us)$/.test(s.note.word(at).key))
      return at === verb ? 2 : 1.5;
  return 0;
}
