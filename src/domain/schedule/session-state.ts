import { done, refused, type Result } from '../result.ts';
import type { SessionState } from './types.ts';

/** What people do with a session. */
export type SessionStep = 'open' | 'sign' | 'close' | 'cancel';

export interface WrongState {
  readonly code: 'wrong-state';
  readonly state: SessionState;
  readonly step: SessionStep;
}

/** From which states a step may be taken, and where it leads. Once signing has begun there is no way back (rule 4). */
const STEPS: Readonly<
  Record<SessionStep, { readonly from: readonly SessionState[]; readonly to: SessionState }>
> = {
  open: { from: ['scheduled'], to: 'open' },
  sign: { from: ['open'], to: 'signing' },
  close: { from: ['signing'], to: 'closed' },
  cancel: { from: ['scheduled', 'open'], to: 'cancelled' },
};

/** The state after a step. Taking the step that led to the current state again changes nothing and is no refusal. */
export function advance(state: SessionState, step: SessionStep): Result<SessionState, WrongState> {
  const { from, to } = STEPS[step];
  return state === to || from.includes(state) ? done(to) : refused({ code: 'wrong-state', state, step });
}

/** Attendance and drafts may change while the session is open, and only then. */
export function isChartable(state: SessionState): boolean {
  return state === 'open';
}
