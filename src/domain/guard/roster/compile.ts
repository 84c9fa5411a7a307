import { compileIdentifiers } from '../identifiers/compile.ts';
import type { Identifiers } from '../identifiers/compile.ts';
import { wordlike } from '../names/letters-score.ts';
import { loadLexicon } from '../lexicon/lexicon.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Roster } from '../types.ts';
import { peopleOf } from './people.ts';
import type { Person } from './people.ts';
import { Vocabulary } from './vocabulary.ts';

/** A roster made ready for many texts: every form of every name, and every number and address, looked up by key. */
export interface CompiledRoster<Id extends string = string> {
  readonly memberIds: readonly Id[];
  readonly people: readonly Person[];
  readonly vocabulary: Vocabulary;
  readonly identifiers: Identifiers;
}

/**
 * Makes a roster ready; some milliseconds for a dozen members. Do it once per session, not once per text: the words
 * met are remembered.
 */
export function compileRoster<Id extends string>(
  roster: Roster<Id>,
  lexicon: Lexicon = loadLexicon(),
): CompiledRoster<Id> {
  const people = peopleOf(roster);
  const vocabulary = new Vocabulary(people, lexicon);
  return {
    memberIds: roster.members.map(({ id }) => id),
    people,
    vocabulary,
    identifiers: compileIdentifiers(roster, people, (name) => wordlike(vocabulary.word(name))),
  };
}
