import type { Answer, Fault } from './port.ts';

type Kind = Fault['kind'];

/** What happened, what it means, what to do. */
const ADVICE: Readonly<Record<Kind, string>> = {
  conflict: 'Somebody else changed this in the meantime. Load it again and repeat your change.',
  throttled: 'The server is being asked too much at once. Wait a moment, then try again.',
  unavailable: 'The server did not answer. Check the connection, then try again; nothing you wrote is lost.',
  'signed-out': 'Your sign-in has ended. Launch Groupwork again from the EHR; your drafts are kept.',
  forbidden: 'The server does not let you do this. Ask whoever runs it to give your role access.',
  'not-found': 'The server does not have this any more, or never had it. Load the session again.',
  invalid: 'The server did not accept what was sent. Please report this to whoever runs Groupwork.',
  failed: 'The server failed at this. Try again later; if it goes on, tell whoever runs the server.',
};

/** A fault with the standard advice, or `advice` in its place. */
export function fault(
  kind: Kind,
  reached: Fault['reached'],
  more: { readonly status?: number; readonly retryAfterSeconds?: number; readonly advice?: string } = {},
): Fault {
  return { kind, reached, advice: ADVICE[kind], ...more };
}

export function faulty(one: Fault): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: one };
}

/** An HTTP answer as far as faults need it. */
export interface HttpAnswer {
  readonly status: number;
  readonly retryAfter?: string | null | undefined;
  /** The parsed body. Of an OperationOutcome its element paths are told on, never its words. */
  readonly body: unknown;
}

/** The answer's body, or why there is none. */
export function answerOf(http: HttpAnswer): Answer<unknown> {
  if (http.status >= 200 && http.status < 300) return { ok: true, value: http.body };
  return faulty(faultOfStatus(http.status, http.body, http.retryAfter));
}

/**
 * The fault of an HTTP status. A gateway's 502, 503 and 504 and a 500 leave open whether the server did it; 429 says
 * that it did not even look.
 */
export function faultOfStatus(status: number, body?: unknown, retryAfter?: string | null): Fault {
  const kind = kindOf(status);
  const seconds = secondsOf(retryAfter);
  const wait = seconds === undefined ? {} : { retryAfterSeconds: seconds };
  const paths = kind === 'invalid' ? pathsIn(body) : [];
  const named = paths.length > 0 ? { advice: `${ADVICE.invalid} It names ${paths.join(', ')}.` } : {};
  return fault(kind, reachedBy(kind), { status, ...wait, ...named });
}

function kindOf(status: number): Kind {
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'throttled';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 408 || status === 502 || status === 503 || status === 504) return 'unavailable';
  if (status >= 400 && status < 500) return 'invalid';
  if (status >= 500) return 'failed';
  // a success whose body could not be read, or a redirect that leads nowhere
  return 'unavailable';
}

function reachedBy(kind: Kind): Fault['reached'] {
  if (kind === 'unavailable' || kind === 'failed') return 'maybe';
  return kind === 'throttled' ? 'no' : 'yes';
}

/** `Retry-After` in seconds, given as such or as a date (RFC 9110, section 10.2.3). */
function secondsOf(header: string | null | undefined): number | undefined {
  if (header === null || header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, Math.ceil(seconds));
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}

/** What a source of access tokens throws where the server will not give one: its message is the advice for people. */
export class SignInRefused extends Error {}

/** Codes of failures in which no byte of the request can have reached the server. */
const NOT_SENT = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

/** The fault of a request that got no answer: cut off, timed out, or never sent. */
export function faultOfNetwork(thrown: unknown): Fault {
  if (thrown instanceof SignInRefused) return fault('signed-out', 'no', { advice: thrown.message });
  return fault('unavailable', NOT_SENT.includes(codeIn(thrown)) ? 'no' : 'maybe');
}

function codeIn(thrown: unknown): string {
  for (const one of [thrown, propertyOf(thrown, 'cause')]) {
    const code = propertyOf(one, 'code');
    if (typeof code === 'string') return code;
    const inner = propertyOf(one, 'errors');
    if (Array.isArray(inner) && inner.length > 0) return codeIn(inner[0]);
  }
  return '';
}

/** A property of something that was thrown and may be anything. */
export function propertyOf(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}

/** `Composition.section[0].text`: a path says where, and nothing of what stands there. */
const ELEMENT_PATH = /^[A-Za-z][A-Za-z0-9]*(?:\[\d+\])?(?:\.[A-Za-z][A-Za-z0-9]*(?:\[(?:\d+|x)\])?)*$/;

function pathsIn(body: unknown): readonly string[] {
  const issues = propertyOf(body, 'issue');
  if (propertyOf(body, 'resourceType') !== 'OperationOutcome' || !Array.isArray(issues)) return [];
  const paths: unknown[] = issues.flatMap((one) => {
    const expression = propertyOf(one, 'expression');
    return Array.isArray(expression) ? expression.map((path: unknown) => path) : [];
  });
  return paths
    .filter((one) => typeof one === 'string')
    .filter((one) => ELEMENT_PATH.test(one))
    .slice(0, 3);
}
