import type { Topic } from '../../attendance/curriculum.ts';
import { EN_US_FOLLOW_UP, type FollowUpWords } from '../../words/en-us-follow-up.ts';
import { MISSED_FIELD } from '../missed-field.ts';
import { paragraph, sentence } from '../sections/lines.ts';
import type { Template } from '../types.ts';

/**
 * What that field starts with where the curriculum says what the session teaches: its topics, and the materials by which they can be
 * made up. Whether they are made up only a person can say. Undefined where nothing is planned, or the template does not ask.
 */
export function missedContent(
  topics: readonly Topic[],
  template: Template,
  words: FollowUpWords = EN_US_FOLLOW_UP,
): string | undefined {
  if (topics.length === 0 || !template.fields.some(({ id }) => id === MISSED_FIELD)) return undefined;
  const materials = topics.flatMap((topic) => topic.materials);
  return paragraph(
    sentence(words.missed(topics.map(({ title }) => title).join('; '))),
    materials.length > 0 ? sentence(words.madeUpWith(materials.join('; '))) : '',
  );
}

/** The words with one more sentence at their end; as they are where they say it already. */
export function withSentence(text: string, added: string): string {
  return text.includes(added) ? text : paragraph(text.trim(), added);
}
