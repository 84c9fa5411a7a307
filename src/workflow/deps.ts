import type { Instant } from '../domain/ids.ts';
import type { Fault, FhirGateway } from '../gateway/port.ts';

/** Time from outside, so that workflows can be tested and replayed. */
export interface Clock {
  now(): Instant;
  /** Waits; a clock for tests returns at once. */
  pause(milliseconds: number): Promise<void>;
}

/** What every workflow is given: a server and a clock. */
export interface Deps {
  readonly gateway: FhirGateway;
  readonly clock: Clock;
}

/** The server did not answer as hoped; `fault.advice` is a sentence for people. */
export interface FaultRefusal {
  readonly code: 'fault';
  readonly fault: Fault;
}
