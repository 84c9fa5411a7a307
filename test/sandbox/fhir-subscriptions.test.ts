import type { ServerType } from '@hono/node-server';
import type { Bundle, Subscription, Task } from '@medplum/fhirtypes';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressOf, Client, listen, startFhir, stop, texts, type TestServer } from './fhir-support.ts';

interface Delivered {
  readonly headers: Headers;
  readonly body: string;
}

/** A subscriber that answers as it is told to. */
class Hook {
  readonly taken: Delivered[] = [];
  /** Statuses of the next answers; 200 when there are none. */
  answers: number[] = [];
  refused = 0;
  #server: ServerType | undefined;

  async start(): Promise<this> {
    this.#server = await listen(async (request) => {
      const body = await request.text();
      const status = this.answers.shift() ?? 200;
      if (status === 200) this.taken.push({ headers: request.headers, body });
      else this.refused += 1;
      return new Response(null, { status });
    });
    return this;
  }

  get url(): string {
    return this.#server ? `${addressOf(this.#server)}/hook` : '';
  }

  async stop(): Promise<void> {
    if (this.#server) await stop(this.#server);
  }

  tasks(): string[] {
    return this.taken.map(({ body }) => (JSON.parse(body) as Task).description ?? '');
  }
}

const retry = { first: 5, longest: 40 };

let server: TestServer;
let client: Client;
let hook: Hook;
const cleanups: (() => Promise<void>)[] = [];

beforeEach(async () => {
  hook = await new Hook().start();
  server = await startFhir({ subscriptions: { retry, errorAfter: 3 } });
  client = server.client;
});
afterEach(async () => {
  await server.close();
  await hook.stop();
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

function subscription(
  changes: Partial<Subscription['channel']> = {},
  criteria = 'Task?status=requested',
): Subscription {
  return {
    resourceType: 'Subscription',
    status: 'requested',
    reason: 'a relay',
    criteria,
    channel: { type: 'rest-hook', endpoint: hook.url, payload: 'application/fhir+json', ...changes },
  };
}

function task(description: string, status: Task['status'] = 'requested'): Task {
  return { resourceType: 'Task', status, intent: 'order', description };
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await what())) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function statusOf(id: string): Promise<Subscription> {
  return (await client.get<Subscription>(`Subscription/${id}`)).body;
}

test('a requested subscription becomes active and tells of creations and updates that meet its criteria', async () => {
  const { id } = await client.create(
    subscription({ header: ['Authorization: Bearer s3cret', 'X-Relay: one'] }),
  );
  expect((await statusOf(id)).status).toBe('active');
  const created = await client.create(task('first'));
  await client.create(task('unwanted', 'draft'));
  await client.send('PUT', `Task/${created.id}`, { ...created, status: 'completed', description: 'done' });
  await client.send('PUT', `Task/${created.id}`, { ...created, description: 'again' });
  await until(() => hook.taken.length >= 2);
  expect(hook.tasks().sort()).toEqual(['again', 'first']);
  const [first] = hook.taken;
  expect(first?.headers.get('authorization')).toBe('Bearer s3cret');
  expect(first?.headers.get('x-relay')).toBe('one');
  expect(first?.headers.get('content-type')).toBe('application/fhir+json');
});

test('without a payload the delivery is an empty notification', async () => {
  const channel = { type: 'rest-hook' as const, endpoint: hook.url };
  await client.create({ ...subscription(), channel });
  await client.create(task('x'));
  await until(() => hook.taken.length > 0);
  expect(hook.taken[0]?.body).toBe('');
});

test('a delivery that fails is tried again until it is taken', async () => {
  const { id } = await client.create(subscription());
  hook.answers = [500, 503];
  await client.create(task('stubborn'));
  await until(() => hook.taken.length > 0);
  expect(hook.tasks()).toEqual(['stubborn']);
  expect(hook.refused).toBe(2);
  expect((await statusOf(id)).status).toBe('active');
});

test('after many failures the subscription says error, goes on trying, and recovers', async () => {
  const { id } = await client.create(subscription());
  hook.answers = Array<number>(6).fill(500);
  await client.create(task('at last'));
  await until(async () => (await statusOf(id)).status === 'error');
  expect((await statusOf(id)).error).toContain('500');
  await until(() => hook.taken.length > 0);
  await until(async () => (await statusOf(id)).status === 'active');
  expect((await statusOf(id)).error).toBeUndefined();
});

test('a subscription that is pointed elsewhere gets there what it was owed, without waiting', async () => {
  const patient = await startFhir({ subscriptions: { retry: { first: 3_600_000, longest: 3_600_000 } } });
  cleanups.push(() => patient.close());
  const moved = await patient.client.create(subscription({ endpoint: 'http://127.0.0.1:1/dead' }));
  await patient.client.create(task('x'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await patient.client.send('PUT', `Subscription/${moved.id}`, { ...subscription(), id: moved.id });
  await until(() => hook.taken.length > 0);
  expect(hook.tasks()).toEqual(['x']);
});

test('one dead subscriber does not hold up another', async () => {
  await client.create(subscription({ endpoint: 'http://127.0.0.1:1/dead' }));
  await client.create(subscription());
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await client.create(task(name));
  await until(() => hook.taken.length === 6);
  expect(hook.tasks().sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('a subscription that is off or deleted is told nothing more', async () => {
  const quiet = await client.create(subscription());
  const gone = await client.create(subscription());
  await client.send('PUT', `Subscription/${quiet.id}`, { ...quiet, status: 'off' });
  await client.send('DELETE', `Subscription/${gone.id}`);
  const probe = await client.create(subscription({ header: ['X-Probe: 1'] }));
  await client.create(task('x'));
  await until(() => hook.taken.length > 0);
  await client.send('DELETE', `Subscription/${probe.id}`);
  expect(hook.taken.map(({ headers }) => headers.get('x-probe'))).toEqual(['1']);
});

test('a refused transaction is not told of', async () => {
  await client.create(subscription());
  await client.transaction([
    { resource: task('never'), request: { method: 'POST', url: 'Task' } },
    { request: { method: 'GET', url: 'Task/none' } },
  ]);
  await client.create(task('real'));
  await until(() => hook.taken.length > 0);
  expect(hook.tasks()).toEqual(['real']);
});

test('criteria with a chain are followed', async () => {
  await client.send('PUT', 'Patient/p', { resourceType: 'Patient', id: 'p', active: true });
  await client.create(subscription({}, 'Task?subject:Patient.active=true'));
  await client.create(task('other'));
  await client.create({ ...task('hers'), for: { reference: 'Patient/p' } });
  await until(() => hook.taken.length > 0);
  expect(hook.tasks()).toEqual(['hers']);
});

test('a subscription that could never deliver is refused with its reason', async () => {
  const bad = [
    subscription({}, 'Spaceship?status=requested'),
    subscription({ endpoint: 'ftp://somewhere' }),
    subscription({ type: 'email' }),
    subscription({ payload: 'application/fhir+xml' }),
    subscription({ header: ['no colon'] }),
  ];
  for (const each of bad) {
    const reply = await client.send('POST', 'Subscription', each);
    expect([reply.status, texts(reply)]).toEqual([422, expect.stringMatching(/\S/)]);
  }
  expect((await client.send('POST', 'Subscription', subscription({}, 'Task?shoe-size=9'))).status).toBe(400);
});

test('what was owed when the server was killed is delivered after the restart', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'sandbox-hook-'));
  const children: ChildProcess[] = [];
  cleanups.push(async () => {
    for (const child of children) await kill(child);
    await rm(dir, { recursive: true, force: true });
  });
  const start = async (): Promise<Client> => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'fhir-child.ts'), dir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    for await (const line of createInterface({ input: child.stdout })) return new Client(line);
    throw new Error('the server did not start');
  };
  const first = await start();
  await first.create(subscription());
  hook.answers = Array<number>(10_000).fill(503);
  const names = Array.from({ length: 12 }, (_, index) => `owed-${index}`);
  await Promise.all(names.map((name) => first.create(task(name))));
  for (const child of children) await kill(child);
  hook.answers = [];
  const second = await start();
  await until(() => new Set(hook.tasks()).size === names.length);
  expect([...new Set(hook.tasks())].sort()).toEqual([...names].sort());
  expect((await second.get<Bundle>('Task?_summary=count')).body.total).toBe(names.length);
});

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
