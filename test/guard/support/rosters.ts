import { readFileSync } from 'node:fs';
import { compileRoster } from '../../../src/domain/guard/index.ts';
import type { CompiledRoster } from '../../../src/domain/guard/index.ts';
import { rosterFromJson } from '../../../src/run/guard/roster-file.ts';

const rosters = new Map<string, CompiledRoster>();

/** The group of a roster file, made ready once. */
export function rosterAt(file: string): CompiledRoster {
  const known = rosters.get(file);
  if (known !== undefined) return known;
  const reading = rosterFromJson(JSON.parse(readFileSync(file, 'utf8')));
  if (!reading.ok) throw new Error(`Roster without ${reading.refusal.at}`);
  const compiled = compileRoster(reading.roster);
  rosters.set(file, compiled);
  return compiled;
}
