import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compileRoster } from '../../../src/domain/guard/index.ts';
import type { CompiledRoster } from '../../../src/domain/guard/index.ts';
import { rosterFromJson } from '../../../src/run/guard/roster-file.ts';
import { readMarks } from './corpus.ts';
import type { Mark } from './corpus.ts';

/** One short labelled note of `test/guard/lines`. */
export interface Line {
  readonly id: string;
  /** The invented group it is about: a file and the number of a block. */
  readonly group: string;
  readonly roster: CompiledRoster;
  readonly subject: string;
  readonly text: string;
  readonly leaks: readonly Mark[];
  readonly either: readonly Mark[];
}

const SUBJECT = 'Patient/subject';
/** Who a line is about, and who leads, where its block does not say. */
const SOMEBODY = 'Qasim Zywicki';
const LEADER = 'Ottoline Vandersloot';

/**
 * The short notes around names that are something else, too. A block begins with `@` and the names of the members; `&`
 * may name clinicians and `=` the subject; then one note a line, with `[[words]]` where it names a member.
 */
export function readLines(): Line[] {
  const directory = path.join(import.meta.dirname, '..', 'lines');
  return readdirSync(directory)
    .sort()
    .flatMap((file) => linesOf(file, readFileSync(path.join(directory, file), 'utf8')));
}

function linesOf(file: string, source: string): Line[] {
  let block = 0;
  return source.split(/^@/m).flatMap((part) => {
    const [members = '', ...rest] = part.split('\n').map((line) => line.trim());
    if (members === '') return [];
    block++;
    const heads = new Map(
      rest.filter((line) => /^[&=] /.test(line)).map((line) => [line.charAt(0), line.slice(2)]),
    );
    const roster = rosterOf(members, heads.get('&'), heads.get('='));
    return rest
      .filter((line) => line !== '' && !/^[&=#] /.test(line))
      .map((line, at) =>
        readLine(line, {
          id: `${file}:${String(block)}:${String(at + 1)}`,
          group: `${file}:${String(block)}`,
          roster,
        }),
      );
  });
}

/** A line with `[[words]]` where it names a member. */
export const readLine = (line: string, of: Pick<Line, 'id' | 'group' | 'roster'>): Line => ({
  ...of,
  subject: SUBJECT,
  ...readMarks(line.replaceAll(/\[\[(?![^\]]*\|)/g, '[[|')),
});

/** A roster of full names, separated by semicolons. */
export function rosterOf(members: string, staff = LEADER, subject = SOMEBODY): CompiledRoster {
  const names = members.split(';').filter((name) => name.trim() !== '');
  const reading = rosterFromJson({
    members: [
      ...names.map((name, at) => person(`Patient/${String(at + 1)}`, name)),
      person(SUBJECT, subject),
    ],
    staff: staff
      .split(';')
      .map((name, at) => person(`Practitioner/${String(at + 1)}`, name.replace(/^\s*Dr\.?\s/, ''))),
  });
  if (!reading.ok) throw new Error(`A block names nobody: ${reading.refusal.at}`);
  return compileRoster(reading.roster);
}

/** "Grace Nowak", `Alan "Al" Ito (male)` */
function person(id: string, written: string): object {
  const nickname = /"([^"]+)"/.exec(written)?.[1];
  const gender = /\((female|male)\)/.exec(written)?.[1];
  const words = written
    .replaceAll(/"[^"]*"|\([^)]*\)/g, ' ')
    .trim()
    .split(/\s+/);
  return {
    id,
    ...(gender === undefined ? {} : { gender }),
    name: [
      { use: 'official', given: words.slice(0, -1), family: words.at(-1) },
      ...(nickname === undefined ? [] : [{ use: 'nickname', given: [nickname] }]),
    ],
  };
}
