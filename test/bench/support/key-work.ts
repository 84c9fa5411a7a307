/** What Chromium's trace tells of one piece of work; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

/** What has to be traced for `keyWork`: tasks, the events that they dispatch, and frames. */
export const TRACED = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

const TYPED = new Set(['keydown', 'keypress', 'textInput', 'input']);

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const dispatched = ({ name, args }: TraceEvent) => (name === 'EventDispatch' ? args?.data?.type : undefined);

/**
 * For every key, the milliseconds that the page's main thread worked from the key press to the end of the frame that shows it: handlers,
 * rendering, style, layout, paint and commit, and whatever else was run in between, whoever asked for it. Idle time counts for nothing:
 * it is the wait for the screen's next refresh, which no page can shorten.
 */
export function keyWork(trace: readonly TraceEvent[]): readonly number[] {
  const first = trace.find((event) => dispatched(event) === 'keydown');
  if (!first) throw new Error('The trace has no key in it');
  const page = trace
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid)
    .sort((one, other) => one.ts - other.ts);
  const pressed = page.filter((event) => dispatched(event) === 'keydown');
  const handled = page.filter((event) => TYPED.has(dispatched(event) ?? ''));
  const tasks = page.filter(({ name }) => name === 'RunTask');
  const frames = page.filter(({ name }) => name === 'Commit');
  return pressed.flatMap(({ ts: from }, index) => {
    const before = pressed[index + 1]?.ts ?? Infinity;
    const last = Math.max(...handled.filter(({ ts }) => ts >= from && ts < before).map(endOf));
    const frame = frames.find(({ ts }) => ts >= last);
    const painted = frame && tasks.findLast((task) => task.ts <= frame.ts && endOf(task) >= endOf(frame));
    if (!painted) return [];
    const until = endOf(painted);
    const inTasks = tasks.map((task) => Math.min(endOf(task), until) - Math.max(task.ts, from));
    return [inTasks.filter((time) => time > 0).reduce((sum, time) => sum + time, 0) / 1000];
  });
}
