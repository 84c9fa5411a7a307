import { randomBytes } from 'node:crypto';

/** What an app is told about where it was opened. SMART App Launch 2.2, "Launch context". */
export type LaunchContext = {
  /** SMART 2.2 `fhirContext`: the session's Appointment and its Group. */
  readonly fhirContext: readonly { readonly reference: string }[];
  /** The session's Encounter id, once the session has been opened. */
  readonly encounter?: string;
};

/** An app about to be opened by one signed-in person from the EHR. */
export type Launch = {
  readonly clientId: string;
  readonly userId: string;
  /** The EHR's own browser session: another browser can't use this launch. */
  readonly ehrSession: string;
  readonly context: LaunchContext;
};

/** The launches that are under way, each good for one use within a few minutes. */
export type Launches = {
  /** Makes an opaque value (256 bits) that stands for the launch. */
  open(launch: Launch): string;
  /** Looks without using it up. */
  peek(value: string): Launch | undefined;
  /** Uses it up: the second caller gets nothing. */
  take(value: string): Launch | undefined;
};

/** @param seconds how long a launch may wait for the app; @param now milliseconds */
export function createLaunches(seconds: number, now: () => number = Date.now): Launches {
  const waiting = new Map<string, { launch: Launch; until: number }>();
  const sweep = (): void => {
    for (const [value, { until }] of waiting) if (until <= now()) waiting.delete(value);
  };
  const peek = (value: string): Launch | undefined => {
    sweep();
    return waiting.get(value)?.launch;
  };
  return {
    open(launch) {
      sweep();
      const value = randomBytes(32).toString('base64url');
      waiting.set(value, { launch, until: now() + seconds * 1000 });
      return value;
    },
    peek,
    take(value) {
      const launch = peek(value);
      waiting.delete(value);
      return launch;
    },
  };
}
