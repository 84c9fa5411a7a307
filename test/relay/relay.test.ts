import type { Encounter, Resource, Subscription, Task } from '@medplum/fhirtypes';
import { afterEach, expect, test, vi } from 'vitest';
import type { FhirGateway } from '../../src/gateway/port.ts';
import { startRelayService, type RelayService, type ServiceOptions } from '../../src/relay/service.ts';
import { systemClock } from '../../src/run/clock.ts';
import { listening, startSignedClinic, type SignedClinic } from './signed-clinic.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

const MEMBERS = 3;

async function clinic(options: { sessions?: number; subscriptions?: boolean } = {}): Promise<SignedClinic> {
  const { sessions = 2, ...rest } = options;
  const one = await startSignedClinic({ sessions, members: MEMBERS, sessionsPerGroup: sessions, ...rest });
  open.push(one);
  return one;
}

const HOOK = { host: '127.0.0.1', port: 0 };

async function relay(
  gateway: FhirGateway,
  options: Partial<ServiceOptions> = {},
): Promise<RelayService & { readonly lines: string[] }> {
  const log = listening();
  const service = await startRelayService({
    name: 'of the test',
    deps: { gateway, clock: systemClock },
    log,
    pollSeconds: 3600,
    concurrency: 8,
    ...options,
  });
  open.push(service);
  return { ...service, lines: log.lines };
}

/** Waits until so many sessions are closed, and sees to it that each member has one of everything. */
async function expectWritten(server: SignedClinic, sessions: number): Promise<void> {
  await vi.waitFor(async () => expect(await closedSessions(server)).toBe(sessions), WAIT);
  for (const type of ['DocumentReference', 'ChargeItem', 'AuditEvent'])
    expect(await server.all(type), type).toHaveLength(sessions * MEMBERS);
  expect(await server.all('Composition')).toHaveLength(sessions * (MEMBERS + 1));
  expect(await server.all('Task', 'status:not=completed')).toHaveLength(0);
}

const WAIT = { timeout: 30_000, interval: 50 };

async function closedSessions(server: SignedClinic): Promise<number> {
  const finished = await server.all('Encounter', 'status=finished');
  return finished.filter((one) => isEncounter(one) && one.subject?.reference?.startsWith('Group/')).length;
}

function isEncounter(one: Resource): one is Encounter {
  return one.resourceType === 'Encounter';
}

function isSubscription(one: Resource): one is Subscription {
  return one.resourceType === 'Subscription';
}

test('a relay that is woken by deliveries writes what is signed', async () => {
  const server = await clinic();
  await relay(server.connect(), { hook: HOOK });
  await server.sign(0, 2);
  await expectWritten(server, 2);
});

test('what was signed while no relay ran is written when one starts', async () => {
  const server = await clinic();
  await server.sign(0, 2);
  await relay(server.connect());
  await expectWritten(server, 2);
});

test('several relays on one server write everything once (rule 2: one member, one transaction)', async () => {
  const server = await clinic({ sessions: 6 });
  await server.sign(0, 6);
  await Promise.all(['one', 'other', 'third'].map((name) => relay(server.connect(), { name, hook: HOOK })));
  await expectWritten(server, 6);
});

test('a relay that was stopped in the middle goes on where it was (rule 3: nothing half done)', async () => {
  const server = await clinic({ sessions: 4 });
  await server.sign(0, 4);
  let transactions = 0;
  const gateway = server.connect();
  const first = await relay(
    {
      ...gateway,
      transact: async (writes) => {
        transactions += 1;
        return transactions > 4 ? { ok: false, fault: GONE } : gateway.transact(writes);
      },
    },
    { concurrency: 2 },
  );
  await vi.waitFor(() => expect(transactions).toBeGreaterThan(4), WAIT);
  await first.close();
  await relay(server.connect());
  await expectWritten(server, 4);
});

const GONE = { kind: 'forbidden', reached: 'no', advice: 'Gone.' } as const;

test('without Subscriptions on the server it polls alone, tries no subscription, and says so', async () => {
  const server = await clinic({ subscriptions: false });
  const { lines } = await relay(server.connect(), { hook: HOOK, pollSeconds: 0.1 });
  await server.sign(0, 2);
  await expectWritten(server, 2);
  expect(server.requests.filter((one) => one.includes('Subscription'))).toEqual([]);
  expect(lines[0]).toContain('this server has no rest-hook Subscriptions');
});

test('deliveries that never arrive are made up for by the poll (rule 7: a delivery is a hint)', async () => {
  const server = await clinic();
  await relay(server.connect(), { hook: { ...HOOK, publicUrl: 'http://127.0.0.1:9' }, pollSeconds: 0.1 });
  await server.sign(0, 2);
  await expectWritten(server, 2);
});

test('after a restart on another port the same subscriptions point there, with a new secret', async () => {
  const server = await clinic();
  const first = await relay(server.connect(), { hook: HOOK });
  const before = (await server.all('Subscription')).filter(isSubscription);
  await first.close();
  await relay(server.connect(), { hook: HOOK });
  const after = (await server.all('Subscription')).filter(isSubscription);
  expect(after.map((one) => one.id)).toEqual(before.map((one) => one.id));
  for (const [index, one] of after.entries()) {
    expect(one.channel.endpoint).not.toBe(before[index]?.channel.endpoint);
    expect(one.channel.header).not.toEqual(before[index]?.channel.header);
  }
  await server.sign(0, 1);
  await expectWritten(server, 1);
});

test('relays of other names keep their own subscriptions', async () => {
  const server = await clinic();
  await relay(server.connect(), { name: 'north', hook: HOOK });
  await relay(server.connect(), { name: 'south', hook: HOOK });
  const endpoints = (await server.all('Subscription'))
    .filter(isSubscription)
    .map((one) => one.channel.endpoint);
  expect(endpoints).toHaveLength(4);
  expect(new Set(endpoints).size).toBe(2);
});

test('a server that is away is told of once, and everything is written when it is back', async () => {
  const server = await clinic();
  await server.sign(0, 1);
  server.away = true;
  const clock = { ...systemClock, pause: () => Promise.resolve() };
  const { lines } = await relay(server.connect(), {
    deps: { gateway: server.connect(), clock },
    pollSeconds: 0.05,
  });
  await vi.waitFor(() => expect(server.requests.length).toBeGreaterThan(8), WAIT);
  server.away = false;
  await expectWritten(server, 1);
  expect(lines.filter((one) => one.includes('cannot look for open Tasks'))).toHaveLength(1);
  await vi.waitFor(() => expect(lines).toContain('the server answers again'), WAIT);
});

test('a Task that breaks the bot is passed by, and its patient is not named in the log', async () => {
  const server = await clinic();
  await server.sign(0, 2);
  const gateway = server.connect();
  const [broken] = (await server.all('Task', 'code=write-member-note')) as Task[];
  const patient = broken?.for?.reference ?? '';
  const { lines } = await relay({
    ...gateway,
    batch: async (queries) => {
      const named = queries.some((one) => 'read' in one && `${one.read}/${one.id}` === patient);
      if (named) throw new TypeError(`cannot read the name of ${patient}`);
      return gateway.batch(queries);
    },
  });
  await vi.waitFor(
    async () => expect(await server.all('DocumentReference')).toHaveLength(2 * MEMBERS - 2),
    WAIT,
  );
  expect(lines.join('\n')).toContain('it broke off (TypeError)');
  expect(lines.join('\n')).not.toContain(patient.slice('Patient/'.length));
});
