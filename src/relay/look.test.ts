import type { Task } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { BOTS, type Bot } from '../../bots/table.ts';
import type { FhirGateway, Query, SearchParams, Stored } from '../gateway/port.ts';
import { dueTasks, lookAround } from './look.ts';
import { patience } from './patience.ts';

const [MEMBER, GROUP] = BOTS as readonly [Bot, Bot];
const SID = 'https://groupwork.dev/fhir/sid/session';

function task(id: string, session = 's1'): Stored<Task> {
  const groupIdentifier = { system: SID, value: session };
  return {
    resourceType: 'Task',
    id,
    meta: { versionId: '1' },
    status: 'requested',
    intent: 'order',
    groupIdentifier,
  };
}

/** A server whose Tasks are these, by what is searched; it keeps what it was asked. */
function server(line: (params: SearchParams) => readonly Stored<Task>[]) {
  const asked: string[] = [];
  const answer = (params: SearchParams, firstPage: boolean) => {
    asked.push(`${firstPage ? 'page' : 'all'} ${JSON.stringify(params)}`);
    const matches = line(params);
    return { matches: firstPage ? matches.slice(0, Number(params._count)) : matches, included: [] };
  };
  const refuse = () => Promise.reject(new Error('not asked for here'));
  const gateway: FhirGateway = {
    read: refuse,
    transact: refuse,
    create: refuse,
    update: refuse,
    capabilities: refuse,
    page: (_type, from) => {
      const params = 'params' in from ? from.params : (JSON.parse(from.next) as SearchParams);
      const [size, start] = [Number(params._count), Number(params.start ?? 0)];
      const rest = answer(params, false).matches.slice(start);
      const next = rest.length > size ? { next: JSON.stringify({ ...params, start: start + size }) } : {};
      return Promise.resolve({ ok: true, value: { matches: rest.slice(0, size), included: [], ...next } });
    },
    search: (_type, params) => Promise.resolve({ ok: true, value: answer(params, false) }),
    batch: (queries: readonly Query[]) =>
      Promise.resolve({
        ok: true,
        value: queries.map((one) => ('search' in one ? answer(one.params, one.firstPage ?? false) : NOTHING)),
      }),
  };
  return { asked, deps: { gateway, clock: { now: () => NOW, pause: () => Promise.resolve() } } };
}

const NOTHING = { matches: [], included: [] };
const NOW = '2026-11-24T20:00:00Z' as ReturnType<Parameters<typeof lookAround>[0]['clock']['now']>;

test('one request looks for the first open Tasks of every bot', async () => {
  const { asked, deps } = server(({ code }) =>
    String(code).endsWith('write-member-note') ? [task('a')] : [],
  );
  const seen = await lookAround(deps);
  expect(seen.ok && seen.value.get(MEMBER)).toEqual([task('a')]);
  expect(seen.ok && seen.value.get(GROUP)).toEqual([]);
  expect(asked).toHaveLength(BOTS.length);
});

test('a long line is taken a page at a time', async () => {
  const line = Array.from({ length: 950 }, (_, index) => task(`t${index}`));
  const { deps } = server(() => line);
  const seen = await lookAround(deps);
  expect(seen.ok && seen.value.get(MEMBER)).toHaveLength(200);
});

test('Tasks that have to wait do not hide those behind them (rule 3: one failure blocks nobody)', async () => {
  const line = Array.from({ length: 450 }, (_, index) => task(`t${index}`));
  const memory = patience(() => 0);
  for (const one of line.slice(0, 210)) memory.postpone(one);
  const { deps } = server(() => line);
  const due = await dueTasks(MEMBER, { seen: line.slice(0, 200), done: [] }, deps, memory);
  expect(due.ok && due.value.map((one) => one.id)).toEqual(line.slice(210, 400).map((one) => one.id));
});

test("a session's Task that waits is due as soon as a note of that session is written", async () => {
  const memory = patience(() => 0);
  const [own, other] = [task('own', 's1'), task('other', 's2')];
  for (const one of [own, other]) memory.postpone(one);
  const { asked, deps } = server(() => []);
  const due = await dueTasks(GROUP, { seen: [own, other], done: [task('member', 's1')] }, deps, memory);
  expect(due).toEqual({ ok: true, value: [own] });
  expect(asked).toEqual([]);
});

test("a session's Task behind the first page is looked for by its session", async () => {
  const { asked, deps } = server(() => [task('far', 's9')]);
  const due = await dueTasks(
    GROUP,
    { seen: [], done: [task('member', 's9')] },
    deps,
    patience(() => 0),
  );
  expect(due).toEqual({ ok: true, value: [task('far', 's9')] });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain(`${SID}|s9`);
});
