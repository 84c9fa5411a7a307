import { runsOf, wordsOf } from '../../domain/guard/copying/words.ts';
import type { PatientId } from '../../domain/ids.ts';
import type { Answers, Template } from '../../domain/note/types.ts';
import type { MemberFile, SessionFile } from '../session-file.ts';
import { typedAnswers } from './typed-texts.ts';

/** So many words in a row count as pasted. */
export const PASTED_WORDS = 8;

/** What was typed about one member in this session. */
export interface TypedEntry {
  readonly member: PatientId;
  readonly text: string;
  /** Every run of `PASTED_WORDS` words in it. */
  readonly runs: ReadonlySet<string>;
}

/** Answers are values and never change: what was worked out for one entry holds as long as it lives. */
const known = new WeakMap<Answers, TypedEntry>();

export function typedEntry(template: Template, { patient, entry }: MemberFile): TypedEntry | undefined {
  if (!entry) return undefined;
  const before = known.get(entry.answers);
  if (before?.member === patient.id) return before;
  const text = typedAnswers(template, 'entry', entry.answers)
    .map((one) => one.text)
    .join('\n');
  const typed = { member: patient.id, text, runs: runsIn(text) };
  known.set(entry.answers, typed);
  return typed;
}

function runsIn(text: string): ReadonlySet<string> {
  return new Set(runsOf(wordsOf(text).keys, PASTED_WORDS).keys());
}

/** The other entries of a session that have a run of words in common with `own`. */
export type Alike = (own: TypedEntry) => readonly TypedEntry[];

/**
 * Finds who has words in common by an index of all runs, so that a session of a hundred costs what its texts are long. Most
 * entries have none, and are not compared any further.
 */
export function alikeIn(file: SessionFile): Alike {
  const owners = ownersIn(file);
  return ({ member, runs }) => among(owners, member, runs);
}

/** The same for a text that is being typed about a member. */
export function alikeTo(file: SessionFile, member: PatientId, text: string): readonly TypedEntry[] {
  return among(ownersIn(file), member, runsIn(text));
}

type Owners = ReadonlyMap<string, readonly TypedEntry[]>;

/** A file is a value: what was indexed holds as long as it lives, from one key to the next. */
const indexed = new WeakMap<SessionFile, Owners>();

function ownersIn(file: SessionFile): Owners {
  const owners = indexed.get(file) ?? index(file);
  indexed.set(file, owners);
  return owners;
}

function index({ template, members }: SessionFile): Owners {
  const entries = members.flatMap((one) => typedEntry(template, one) ?? []);
  const owners = new Map<string, TypedEntry[]>();
  for (const entry of entries)
    for (const run of entry.runs) {
      const held = owners.get(run);
      if (held) held.push(entry);
      else owners.set(run, [entry]);
    }
  return owners;
}

function among(owners: Owners, member: PatientId, runs: ReadonlySet<string>): readonly TypedEntry[] {
  const alike = new Set<TypedEntry>();
  for (const run of runs)
    for (const one of owners.get(run) ?? [])
      if (one.member !== member && alike.size < MOST_ALIKE) alike.add(one);
  return [...alike];
}

/** Of the entries those that have a run of words in common with a text; the first few say enough. */
export function withRunsOf(text: string, entries: readonly TypedEntry[]): readonly TypedEntry[] {
  const runs = entries.length === 0 ? [] : [...runsIn(text)];
  return entries.filter((one) => runs.some((run) => one.runs.has(run))).slice(0, MOST_ALIKE);
}

/** That somebody's words stand in a seventh entry as well changes nothing in what is to be done. */
const MOST_ALIKE = 6;
