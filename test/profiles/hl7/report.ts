import { relative } from 'node:path';
import type { Batch } from './collect.ts';
import type { Message } from './engine.ts';
import { isSuppressed } from './suppressions.ts';

export interface Report {
  readonly lines: readonly string[];
  readonly failed: number;
}

/** What to print of a run: every failure, a line per batch, and warnings by kind with the first of each. */
export function report(root: string, batches: readonly Batch[], messages: readonly Message[]): Report {
  const byFile = groupBy(messages, ({ file }) => file);
  const of = (file: string) => byFile.get(file) ?? [];
  const results = batches.map((batch) => ({ batch, found: failures(root, batch, of) }));
  const accepted = batches.filter(({ expected }) => expected === 'accepted').flatMap(({ files }) => files);
  const failed = results.reduce((sum, { found }) => sum + found.length, 0);
  return {
    failed,
    lines: [
      ...results.flatMap(({ found }) => found),
      ...results.map(
        ({ batch, found }) => `${batch.name}: ${batch.files.length} ${batch.expected}, ${found.length} not`,
      ),
      ...warnings(accepted.flatMap(of)),
      failed === 0 ? 'HL7’s validator found nothing wrong.' : `HL7’s validator found ${failed} things wrong.`,
    ],
  };
}

const isError = (message: Message) =>
  (message.level === 'error' || message.level === 'fatal') && !isSuppressed(message);

function failures(
  root: string,
  { files, expected }: Batch,
  of: (file: string) => readonly Message[],
): string[] {
  if (expected === 'refused') {
    return files
      .filter((file) => !of(file).some(isError))
      .map((file) => `${relative(root, file)}: let through`);
  }
  return files.flatMap((file) =>
    of(file)
      .filter(isError)
      .map(({ at, text }) => `${relative(root, file)}: ${at}: ${text}`),
  );
}

function warnings(messages: readonly Message[]): string[] {
  const kinds = groupBy(
    messages.filter(({ level }) => level === 'warning'),
    ({ id, text }) => (id === '' ? text : id),
  );
  return [...kinds.values()].map((list) => `${list.length} × warning: ${list[0]?.text ?? ''}`);
}

function groupBy<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}
