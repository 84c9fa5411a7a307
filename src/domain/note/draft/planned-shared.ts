import type { Topic } from '../../attendance/curriculum.ts';
import type { Answers, Template } from '../types.ts';

function texts(parts: readonly (string | undefined)[], between: string): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(between);
}

/**
 * What the shared part starts with where the curriculum says what this session teaches: topic and skills, as far as the template asks
 * for them. How it was taught, and what came of it, only those who were there can write.
 */
export function sharedFromTopics(topics: readonly Topic[], template: Template): Answers {
  const planned: Readonly<Record<string, string>> = {
    'shared.topic': texts(
      topics.map(({ title }) => title),
      '; ',
    ),
    'shared.skills': texts(
      topics.map(({ summary }) => summary),
      '\n',
    ),
  };
  return Object.fromEntries(
    Object.entries(planned).flatMap(([field, text]) =>
      text !== '' && template.fields.some(({ id }) => id === field)
        ? [[field, { kind: 'text', text } as const]]
        : [],
    ),
  );
}
