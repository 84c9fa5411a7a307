import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'fhir-kit-client';
import { sessionId } from '../../src/domain/ids.ts';
import { fhirKitGateway } from '../../src/gateway/fhir-kit.ts';
import type { FhirGateway, Write } from '../../src/gateway/port.ts';
import { startRelayService } from '../../src/relay/service.ts';
import { systemClock } from '../../src/run/clock.ts';
import type { LargeSession } from '../../src/sandbox/clinic/index.ts';
import { loadSession } from '../../src/workflow/load-session.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { signSession, type SignRequest } from '../../src/workflow/sign-session.ts';
import { requestFor } from './support/charting.ts';
import { median, rounded, timed } from './support/numbers.ts';
import { rehearse, writeOneByOne } from './support/rehearse.ts';
import { startServer } from './support/server.ts';
import type { Result } from './result.ts';

/** Members, and how many rounds are measured; short ones need more to say something. */
const SIZES = [
  { members: 8, rounds: 11 },
  { members: 30, rounds: 7 },
  { members: 100, rounds: 5 },
] as const;
type Size = (typeof SIZES)[number];
const LATENCY_MS = 20;
/** Until the relay has looked once more for something to do, which nobody waits for. */
const SETTLE_MS = 300;

interface Round {
  readonly ours: number;
  readonly requests: number;
  readonly plain: number;
}

interface Figures {
  readonly members: number;
  /** Of one signing, until the session is closed; the look for more that follows it included. */
  readonly requests: number;
  /** Until the session is closed, in ms: the median of the rounds. */
  readonly ours: number;
  /** How many times as long the plain script takes: the median of the rounds' ratios. */
  readonly faster: number;
}

/**
 * Signing a session, from the lead's "sign" to the last member's record, the group record and the closed session, with the relay woken by
 * the server's own rest-hook deliveries; against a plain script that leaves the same behind, one create or update after another. Both in
 * turn, on the same server, in the same run. The plain script writes each resource once, as it is in the end, and reads nothing.
 */
export default async function signing(): Promise<Result[]> {
  const asItIs: Figures[] = [];
  const slowLine: Figures[] = [];
  for (const size of SIZES) {
    asItIs.push(await compare(size));
    slowLine.push(await compare(size, LATENCY_MS));
  }
  return [
    ...flatness(asItIs),
    ...asItIs.map((one) => faster(one, '', 1.8)),
    ...slowLine.map((one) => faster(one, `, ${LATENCY_MS} ms added to every request`, 5)),
  ];
}

function flatness(figures: readonly Figures[]): Result[] {
  const [few, many] = [figures[0], figures.at(-1)];
  if (!few || !many) throw new Error('There is nothing to compare.');
  const ratio = (of: (one: Figures) => number) => of(many) / many.members / (of(few) / few.members);
  const flat = (what: string, value: number): Result => ({
    name: `signing: ${what} per member, ${many.members} members against ${few.members}`,
    value: rounded(value),
    unit: 'times',
    goal: '<= 1.2',
    holds: value <= 1.2,
  });
  return [
    flat(
      'requests',
      ratio((one) => one.requests),
    ),
    flat(
      'time',
      ratio((one) => one.ours),
    ),
  ];
}

function faster({ members, faster: value }: Figures, how: string, goal: number): Result {
  return {
    name: `signing ${members} members against one write after another${how}`,
    value: rounded(value),
    unit: 'times faster',
    goal: `>= ${goal}`,
    holds: value >= goal,
  };
}

async function compare({ members, rounds }: Size, latency?: number): Promise<Figures> {
  const sessions = 2 * (rounds + 1);
  const server = await startServer({
    clinic: { sessions, members, sessionsPerGroup: sessions },
    ...(latency !== undefined && { latency }),
  });
  const gateway = fhirKitGateway(new Client({ baseUrl: server.url }));
  const closings = closingsOf(gateway);
  const relay = await startRelayService({
    name: 'of the benchmark',
    deps: { gateway: closings.gateway, clock: systemClock },
    log: { info: () => undefined, warn: (message) => void process.stderr.write(`${message}\n`) },
    pollSeconds: 3600,
    concurrency: 8,
    hook: { host: '127.0.0.1', port: 0 },
  });
  await server.chart(0, sessions, { sign: false });

  const measured: Round[] = [];
  for (let round = 0; round <= rounds; round++) {
    const [one, other] = server.sessions.slice(2 * round);
    if (!one || !other) throw new Error('The clinic has too few sessions.');
    const file = await loaded(gateway, one);
    const script = await rehearse(gateway, await loaded(gateway, other));
    // what the lead has looked at and decided before signing, as the script's writes are worked out before, too
    const request = requestFor(file);
    const bySigning = async () => {
      const before = await server.requests();
      const ours = await timed(() => signAndClose(gateway, file, request, closings.closed(file.session.id)));
      await pause(SETTLE_MS);
      return { ours, requests: (await server.requests()) - before };
    };
    const byScript = async () => ({ plain: await timed(() => writeOneByOne(gateway, script)) });
    // in turn, so that neither always finds the machine as the other left it
    const scriptFirst = round % 2 === 0 ? await byScript() : undefined;
    const signed = await bySigning();
    const both = { ...signed, ...(scriptFirst ?? (await byScript())) };
    if (round > 0) measured.push(both);
  }
  await relay.close();
  await server.close();
  return {
    members,
    requests: median(measured.map((one) => one.requests)),
    ours: median(measured.map((one) => one.ours)),
    faster: median(measured.map(({ ours, plain }) => plain / ours)),
  };
}

async function loaded(gateway: FhirGateway, session: LargeSession): Promise<SessionFile> {
  const file = await loadSession({ gateway, clock: systemClock }, sessionId(session.sessionAppointmentId));
  if (!file.ok) throw new Error(`A session cannot be loaded: ${file.refusal.code}`);
  return file.value;
}

async function signAndClose(
  gateway: FhirGateway,
  file: SessionFile,
  request: SignRequest,
  closed: Promise<void>,
): Promise<void> {
  const signed = await signSession({ gateway, clock: systemClock }, file, request);
  if (!signed.ok) throw new Error(`Signing was refused: ${signed.refusal.code}`);
  await closed;
}

/** The gateway, and a promise for the moment at which a session's Appointment is fulfilled through it. */
function closingsOf(gateway: FhirGateway) {
  const waiting = new Map<string, () => void>();
  return {
    gateway: {
      ...gateway,
      transact: async (writes: readonly Write[]) => {
        const answer = await gateway.transact(writes);
        if (answer.ok) for (const { resource } of writes) waiting.get(resource.id ?? '')?.();
        return answer;
      },
    },
    closed: (session: string) => new Promise<void>((resolve) => void waiting.set(session, resolve)),
  };
}
