import { once } from 'node:events';
import { Agent, createServer, request as forward } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A request as it came through the proxy; `index` counts from 1. */
export interface ProxiedRequest {
  readonly index: number;
  readonly method: string;
  /** Path and query, such as `/fhir/Patient/x`. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A response header's name and value. */
type Headers = Readonly<Record<string, string>>;

/**
 * What happens to a request:
 * - `cut-before`: the connection breaks before the server hears of it
 * - `cut-after`: the server does it, the connection breaks before the answer arrives
 * - `cut-midway`: the server does it, and the connection breaks in the middle of the answer
 * - `answer`: the proxy answers itself, the server hears nothing
 * - `answer-after`: the server does it, and the proxy answers this in place of the server's answer
 * - `delay`: as without a fault, after a pause
 * - `late`: the connection breaks at once, and the server hears of it only after the next request has been answered, as
 *   when a client gives up on a slow network
 * - `hang-before`, `hang-after`: no answer ever; before or after the server has done it, `reached` is told, so that a test can
 *   kill whoever waits
 * - `twice`: the server gets it twice, one after the other; the second answer comes back
 */
export type ProxyFault =
  | { readonly kind: 'cut-before' | 'cut-after' | 'cut-midway' | 'late' | 'twice' }
  | { readonly kind: 'hang-before' | 'hang-after'; readonly reached: () => void }
  | {
      readonly kind: 'answer' | 'answer-after';
      readonly status: number;
      readonly headers?: Headers;
      readonly body?: string;
    }
  | { readonly kind: 'delay'; readonly milliseconds: number };

/** `fault` for the `nth` request (from 1, default 1) that `matching` is true of; default: any request. */
export interface PlannedFault {
  readonly fault: ProxyFault;
  readonly nth?: number;
  readonly matching?: (request: ProxiedRequest) => boolean;
}

export interface FaultProxy {
  /** Where the target now is, by way of the proxy: `http://127.0.0.1:<port>`. */
  readonly origin: string;
  /** Everything that came through since the start, or the last `reset`. */
  readonly requests: readonly ProxiedRequest[];
  /** Plans a fault; counting starts now. Each happens once. */
  plan(fault: PlannedFault): void;
  /** Resolves when no request is on its way to the target any more, those that come late included. */
  settled(): Promise<void>;
  /** Forgets requests and plans. */
  reset(): void;
  close(): Promise<void>;
}

interface Plan {
  readonly fault: ProxyFault;
  readonly matching: (request: ProxiedRequest) => boolean;
  left: number;
}

/** Stands between a client and the server at `target` (`http://127.0.0.1:<port>`), and breaks what it is told to break. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const requests: ProxiedRequest[] = [];
  const plans: Plan[] = [];
  const faultFor = (request: ProxiedRequest): ProxyFault | undefined => {
    let found: Plan | undefined;
    for (const plan of plans) {
      if (!plan.matching(request)) continue;
      plan.left -= 1;
      if (plan.left === 0) found ??= plan;
    }
    return found?.fault;
  };
  let count = 0;
  const late: ProxiedRequest[] = [];
  const deliverLate = async (): Promise<void> => {
    for (const one of late.splice(0)) await send(target, one);
  };
  const underWay = new Set<Promise<void>>();
  const server = createServer((incoming, outgoing) => {
    const accept = async (): Promise<void> => {
      const body = await bodyOf(incoming);
      count += 1;
      const { method = 'GET', url = '/', headers } = incoming;
      const request = { index: count, method, path: url, headers, body };
      requests.push(request);
      const fault = faultFor(request);
      await answer(target, request, fault, outgoing);
      if (fault?.kind === 'late') late.push(request);
      else await deliverLate();
    };
    // the target is away, or the client went: to the other side that is a broken connection
    const handled = accept()
      .catch(() => void outgoing.destroy())
      .finally(() => underWay.delete(handled));
    underWay.add(handled);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    plan: ({ fault, nth = 1, matching = () => true }) => void plans.push({ fault, matching, left: nth }),
    settled: async () => {
      await Promise.all(underWay);
      await deliverLate();
    },
    reset: () => {
      requests.length = 0;
      plans.length = 0;
      count = 0;
    },
    close: () => close(server),
  };
}

async function answer(
  target: string,
  request: ProxiedRequest,
  fault: ProxyFault | undefined,
  outgoing: ServerResponse,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      relay(await send(target, request), outgoing);
      break;
    case 'cut-before':
    case 'late':
      outgoing.destroy();
      break;
    case 'hang-before':
      fault.reached();
      break;
    case 'hang-after':
      await send(target, request);
      fault.reached();
      break;
    case 'cut-after':
      await send(target, request);
      outgoing.destroy();
      break;
    case 'cut-midway':
      cutMidway(await send(target, request), outgoing);
      break;
    case 'answer':
      relay(made(fault), outgoing);
      break;
    case 'answer-after':
      await send(target, request);
      relay(made(fault), outgoing);
      break;
    case 'delay':
      await pause(fault.milliseconds);
      relay(await send(target, request), outgoing);
      break;
    case 'twice':
      await send(target, request);
      relay(await send(target, request), outgoing);
      break;
  }
}

interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

function made(fault: Extract<ProxyFault, { status: number }>): Answered {
  return { status: fault.status, headers: { ...fault.headers }, body: fault.body ?? '' };
}

function relay(answered: Answered, outgoing: ServerResponse): void {
  outgoing.writeHead(answered.status, passed(answered.headers)).end(answered.body);
}

function cutMidway(answered: Answered, outgoing: ServerResponse): void {
  const length = Buffer.byteLength(answered.body);
  outgoing.writeHead(answered.status, { ...passed(answered.headers), 'content-length': length });
  outgoing.write(answered.body.slice(0, Math.floor(answered.body.length / 2)), () => outgoing.destroy());
}

/** Headers that hold for one connection only, or that the other side sets again, stay behind. */
function passed(headers: IncomingMessage['headers']): IncomingMessage['headers'] {
  const kept = Object.entries(headers).filter(
    ([name]) => !['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host'].includes(name),
  );
  return Object.fromEntries(kept);
}

const agent = new Agent({ keepAlive: true });

async function send(target: string, request: ProxiedRequest): Promise<Answered> {
  const outgoing = forward(`${target}${request.path}`, {
    method: request.method,
    headers: {
      ...passed(request.headers),
      'accept-encoding': 'identity',
      'content-length': Buffer.byteLength(request.body),
    },
    agent,
  });
  outgoing.end(request.body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { status: incoming.statusCode ?? 502, headers: incoming.headers, body: await bodyOf(incoming) };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
