import { readFileSync } from 'node:fs';
import { compileRoster, guard } from '../../src/domain/guard/index.ts';
import type { CompiledRoster, RosterMember } from '../../src/domain/guard/index.ts';
import { rosterFromJson } from '../../src/run/guard/roster-file.ts';
import { readCorpus } from '../guard/support/corpus.ts';
import type { Result } from './result.ts';

const MEGABYTE = 1_000_000;
/** The best of several rounds: the first ones also warm the compiler up. */
const ROUNDS = 6;

/** Milliseconds of processor time so far, of all threads: what other work on the machine takes does not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function fastest(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = processorTime();
    work();
    best = Math.min(best, processorTime() - started);
  }
  return best;
}

const cases = readCorpus();
/** The corpus as notes: far more names than everyday notes have, so this is the slow kind of text. */
const notes = cases.map(({ text }) => text);

function membersOf(file: string): readonly RosterMember[] {
  const reading = rosterFromJson(JSON.parse(readFileSync(file, 'utf8')));
  if (!reading.ok) throw new Error(`Roster without ${reading.refusal.at}`);
  return reading.roster.members;
}

/** As many members as asked for, out of all rosters of the corpus; further ones are called by pairs of their names. */
function rosterOf(count: number): CompiledRoster {
  const known = [...new Set(cases.map(({ roster }) => roster))].flatMap(membersOf);
  const members = Array.from({ length: count }, (_, at): RosterMember => {
    const one = known[at % known.length];
    const other = known[(at * 7 + 3) % known.length];
    if (one === undefined || other === undefined) throw new Error('The corpus has no rosters');
    const family = at < known.length ? one.names[0]?.family : other.names[0]?.family;
    return {
      ...one,
      id: `m${at}`,
      names: [{ use: 'official', given: one.names[0]?.given ?? [], family: family ?? '' }],
    };
  });
  return compileRoster({ members, staff: [] });
}

const read = (roster: CompiledRoster, texts: readonly string[]): number => {
  let found = 0;
  for (const text of texts) found += guard(roster, { subject: 'm0', text }).length;
  return found;
};

const repeated = (piece: string): string =>
  piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

/** The given name of a roster's first member, in lower case. */
function givenOf(file: string | undefined): string {
  const given = file === undefined ? undefined : membersOf(file)[0]?.names[0]?.given[0];
  if (given === undefined) throw new Error('The corpus has no rosters');
  return given.toLowerCase();
}

/** One megabyte each of what is hard to read: handles that begin with a member's given name, near-names, names in a row, brackets, one word, digits, marks, letters. */
function hostileTexts(given: string): readonly (readonly [string, string])[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const nearly = ['margret', 'ignatio', 'linehan', 'william', 'grase', 'huyenn'];
  const near = Array.from({ length: MEGABYTE / 8 }, (_, at) => {
    const name = nearly[at % nearly.length] ?? '';
    const cut = (at * 7) % name.length;
    return `${name.slice(0, cut)}${letters.charAt((at * 11) % 26)}${name.slice(cut + 1)}`;
  });
  return [
    ['near-names', near.join(' ').slice(0, MEGABYTE)],
    ['names in a row', repeated('Grace, Will Mark and Joy/April Long, Peggy ')],
    ['nested punctuation', `${'(["'.repeat(MEGABYTE / 6)}Grace${'"])'.repeat(MEGABYTE / 6)}`],
    ['names between brackets', repeated('Grace ("[(')],
    ['one word', 'a'.repeat(MEGABYTE)],
    ['digits', repeated('415-555-')],
    ['handles', repeated('a_b.c@')],
    ['joined handles', repeated(`@${given}${'andlove'.repeat(3)}q `)],
    ['initials', repeated('J.M.')],
    ['invisible characters', `G${'\u200b'.repeat(MEGABYTE)}race`],
    ['empty lines', repeated('Grace\n\n\n   ')],
  ];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

export default function measure(): Promise<Result[]> {
  const twelve = rosterOf(12);
  const size = notes.reduce((total, text) => total + text.length, 0);
  const times = Math.ceil((5 * MEGABYTE) / size);
  const notesTime = fastest(() => {
    for (let round = 0; round < times; round++) read(twelve, notes);
  });
  const speed = rounded(((size * times) / MEGABYTE / notesTime) * 1000);
  const results: Result[] = [
    {
      name: 'guard: notes, 12 members',
      value: speed,
      unit: 'MB/s',
      goal: 'at least 5 MB/s',
      holds: speed >= 5,
    },
  ];
  for (const [name, text] of hostileTexts(givenOf(cases[0]?.roster))) {
    const value = rounded(fastest(() => read(twelve, [text])));
    results.push({
      name: `guard: 1 MB of ${name}`,
      value,
      unit: 'ms',
      goal: 'under 1000 ms',
      holds: value < 1000,
    });
  }
  const [ten, hundred] = [rosterOf(10), rosterOf(100)];
  const group = cases.filter(({ roster }) => roster === cases[0]?.roster).map(({ text }) => text);
  const sessions = Array.from({ length: 40 }, () => group).flat();
  const ratio = rounded(fastest(() => read(hundred, sessions)) / fastest(() => read(ten, sessions)));
  results.push({
    name: 'guard: 100 members against 10',
    value: ratio,
    unit: 'times',
    goal: 'at most 2 times',
    holds: ratio <= 2,
  });
  const entry = notes.join(' ').slice(0, 5000);
  const keystroke = rounded(
    fastest(() => {
      for (let key = 0; key < 50; key++) read(twelve, [`${entry}${'ab'.charAt(key % 2)}`]);
    }) / 50,
  );
  results.push({
    name: 'guard: a keystroke in 5,000 characters',
    value: keystroke,
    unit: 'ms',
    goal: 'under 4 ms',
    holds: keystroke < 4,
  });
  return Promise.resolve(results);
}
