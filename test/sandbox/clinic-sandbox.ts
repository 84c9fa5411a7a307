import { clinic } from '../../src/sandbox/clinic/index.ts';
import { openStore } from '../../src/sandbox/fhir/index.ts';
import type { Store } from '../../src/sandbox/fhir/index.ts';
import { createSandbox } from '../../src/sandbox/index.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox/index.ts';

/** The made-up clinic's people and today's DBT session, by id. */
export const people = { lead: 'pr-41d0', other: 'pr-9b27', desk: 'pr-d50c' } as const;

export type ClinicSandbox = {
  readonly sandbox: Sandbox;
  readonly store: Store;
  /** Today's session Appointment of the DBT group. */
  readonly session: string;
  close(): Promise<void>;
};

const zone = 'America/Chicago';

/** A sandbox on a free port with the made-up clinic in it, in memory. */
export async function startClinic(options: Partial<SandboxOptions> = {}): Promise<ClinicSandbox> {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
  const store = await openStore();
  await store.seed(clinic({ today, timeZone: zone }).map((each) => ({ ...each, id: each.id ?? '' })));
  const sandbox = await createSandbox({ port: 0, store, ...options });
  return {
    sandbox,
    store,
    session: `s-dbt-${today.replaceAll('-', '')}`,
    close: async () => {
      await sandbox.close();
      await store.close();
    },
  };
}
