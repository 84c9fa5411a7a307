import { guard } from '../../domain/guard/guard.ts';
import { compileRoster, type CompiledRoster } from '../../domain/guard/roster/compile.ts';
import type { Finding, PositionalWords } from '../../domain/guard/types.ts';
import type { PatientId } from '../../domain/ids.ts';
import { keyed } from './key.ts';
import type { GuardFinding, GuardPlace, GuardRoster, GuardSubject } from './types.ts';

/** The guard with one group's roster: what has been read is remembered, so that a keystroke costs one field. */
export interface Watch {
  readonly roster: GuardRoster;
  readonly compiled: CompiledRoster<PatientId>;
  readonly words: PositionalWords;
  readonly read: Map<string, readonly Finding<PatientId>[]>;
}

/** What the guard is told: a session's file has it all. */
export interface Watched {
  readonly roster: GuardRoster;
  readonly positionalWords: PositionalWords;
}

const watches = new WeakMap<GuardRoster, Watch>();

/** Makes a roster ready, once as long as it lives. */
export function watchOf({ roster, positionalWords }: Watched): Watch {
  const known = watches.get(roster);
  if (known?.words === positionalWords) return known;
  const compiled = known?.compiled ?? compileRoster(roster);
  const watch: Watch = { roster, compiled, words: positionalWords, read: new Map() };
  watches.set(roster, watch);
  return watch;
}

/** Everything typed of some hundred members, and what the last keystrokes left. */
const MOST_TEXTS = 1500;
const LONGEST_REMEMBERED = 10_000;

/** What one text gives away, in a member's note or in everybody's. Pure but for what it remembers. */
export function findingsIn(
  watch: Watch,
  at: { readonly patientId: GuardSubject; readonly place: GuardPlace },
  text: string,
): readonly GuardFinding[] {
  if (text.trim() === '') return [];
  return read(watch, at.patientId, text).map((finding) => keyed(finding, at));
}

function read(watch: Watch, subject: GuardSubject, text: string): readonly Finding<PatientId>[] {
  if (text.length > LONGEST_REMEMBERED) return look(watch, subject, text);
  const key = `${subject} ${text}`;
  const known = watch.read.get(key);
  if (known) return known;
  const found = look(watch, subject, text);
  const [oldest] = watch.read.size >= MOST_TEXTS ? watch.read.keys() : [];
  if (oldest !== undefined) watch.read.delete(oldest);
  watch.read.set(key, found);
  return found;
}

function look({ compiled, words }: Watch, subject: GuardSubject, text: string): Finding<PatientId>[] {
  return guard(compiled, { subject, text, words });
}
