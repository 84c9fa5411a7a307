import { readFileSync } from 'node:fs';
import { guard } from '../../domain/guard/guard.ts';
import { compileRoster } from '../../domain/guard/roster/compile.ts';
import type { CompiledRoster } from '../../domain/guard/roster/compile.ts';
import { rosterFromJson } from './roster-file.ts';

interface Question {
  readonly id: string;
  readonly roster: string;
  readonly subject: string;
  readonly text: string;
}

/** What one line was answered with: findings, or in plain words why there are none. */
export type Answer =
  | { readonly id: string; readonly findings: readonly Readonly<Record<string, unknown>>[] }
  | { readonly id: string | null; readonly error: string };

/** Answers one line after the other; each roster file is read and made ready once. */
export class Answerer {
  readonly #rosters = new Map<string, CompiledRoster | string>();

  answer(line: string): Answer {
    const question = questionFrom(line);
    if ('error' in question) return question;
    const roster = this.#roster(question.roster);
    if (typeof roster === 'string') return { id: question.id, error: roster };
    const { subject, text } = question;
    if (subject !== 'group' && !roster.memberIds.includes(subject))
      return {
        id: question.id,
        error: `The subject is no member on this roster. Give a member's id, or "group".`,
      };
    const findings = guard(roster, { subject, text }).map(({ members, ...finding }) => ({
      ...finding,
      members,
      ...(members.length === 1 ? { member: members[0] } : {}),
    }));
    return { id: question.id, findings };
  }

  #roster(path: string): CompiledRoster | string {
    const known = this.#rosters.get(path);
    if (known !== undefined) return known;
    const roster = read(path);
    this.#rosters.set(path, roster);
    return roster;
  }
}

function read(path: string): CompiledRoster | string {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return `The roster file cannot be read as JSON: ${path}`;
  }
  const reading = rosterFromJson(json);
  return reading.ok ? compileRoster(reading.roster) : `The roster file lacks ${reading.refusal.at}: ${path}`;
}

function questionFrom(line: string): Question | { readonly id: string | null; readonly error: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return {
      id: null,
      error: 'This line is not JSON. Give one object per line: {"id","roster","subject","text"}.',
    };
  }
  const fields = typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {};
  const { id, roster, subject, text } = fields;
  const known = typeof id === 'string' ? id : null;
  for (const [name, value] of Object.entries({ id, roster, subject, text }))
    if (typeof value !== 'string') return { id: known, error: `"${name}" is missing or no text.` };
  return { id: String(id), roster: String(roster), subject: String(subject), text: String(text) };
}
