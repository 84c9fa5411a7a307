import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A stretch of a note that names members (`leak`), or that a careful reader could take either way. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly members: readonly string[];
  readonly words: string;
}

export interface Case {
  readonly id: string;
  readonly roster: string;
  readonly subject: string;
  readonly tags: readonly string[];
  readonly text: string;
  readonly leaks: readonly Mark[];
  readonly either: readonly Mark[];
}

const MARK = /\[\[([^|\]]*)\|([\s\S]*?)\]\]|\{\{([^|}]*)\|([\s\S]*?)\}\}/g;

/**
 * Notes with `[[Patient/y|words]]` where they name another member, `{{…}}` where it is open: the project's own corpus, or
 * those that nothing is tuned on or learned from.
 */
export function readCorpus(which: 'corpus' | 'held-out' = 'corpus'): Case[] {
  const directory = path.join(import.meta.dirname, '..', which);
  return readdirSync(path.join(directory, 'cases'))
    .sort()
    .flatMap((file) => {
      const roster = path.join(directory, 'rosters', file.replace(/txt$/, 'json'));
      const source = readFileSync(path.join(directory, 'cases', file), 'utf8');
      return source.split(/^---$/m).map((block) => readCase(block.trim(), roster));
    });
}

function readCase(block: string, roster: string): Case {
  const [head = '', ...body] = block.split('\n\n');
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  return {
    id: field('id'),
    roster,
    subject: field('subject'),
    tags: field('tags')
      .split(',')
      .map((tag) => tag.trim()),
    ...readMarks(body.join('\n\n')),
  };
}

export function readMarks(marked: string): Pick<Case, 'text' | 'leaks' | 'either'> {
  let text = '';
  let from = 0;
  const leaks: Mark[] = [];
  const either: Mark[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index);
    const words = match[2] ?? match[4] ?? '';
    const members = (match[1] ?? match[3] ?? '').split(',');
    (match[1] === undefined ? either : leaks).push({
      start: text.length,
      end: text.length + words.length,
      members,
      words,
    });
    text += words;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), leaks, either };
}
