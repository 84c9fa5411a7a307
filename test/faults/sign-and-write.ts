import type { Deps } from '../../src/workflow/deps.ts';
import { loadSession } from '../../src/workflow/load-session.ts';
import { signGroupRecord } from '../../src/workflow/sign-group-record.ts';
import { signSession } from '../../src/workflow/sign-session.ts';
import type { ChartedServer } from '../support/charted-server.ts';
import { everybody, overridesFor, quickClock, relayPass } from '../support/clinic-steps.ts';

/** Who does the steps: the lead's and the co-facilitator's app, and the relay. */
export interface Actors {
  readonly app: Deps;
  readonly relay: Deps;
  /** How many Tasks the relay works on side by side. */
  readonly concurrency: number;
}

/** All by way of the proxy, the app by Medplum's client, the relay by fhir-kit's. */
export function actorsOf(charted: ChartedServer, concurrency = 1): Actors {
  const clock = quickClock();
  return {
    app: { gateway: charted.app(), clock },
    relay: { gateway: charted.relay(), clock },
    concurrency,
  };
}

/** The lead signs what was reviewed, then the co-facilitator the group note. A refusal ends it, as it would for a person. */
export async function sign(charted: ChartedServer, { app }: Actors): Promise<void> {
  const { reviewed, lead, coFacilitator, session } = charted;
  const overrides = overridesFor(reviewed);
  const signed = await signSession(app, reviewed, { by: lead, members: everybody(reviewed), overrides });
  const file = signed.ok ? await loadSession(app, session) : signed;
  if (file.ok) await signGroupRecord(app, file.value, coFacilitator);
}

/** The relay looks at the open Tasks once. */
export async function write(_charted: ChartedServer, { relay, concurrency }: Actors): Promise<void> {
  await relayPass(relay, concurrency);
}

/** The whole signing. Doing all of it again is the recovery from whatever went wrong. */
export async function signAndWrite(charted: ChartedServer, actors: Actors): Promise<void> {
  await sign(charted, actors);
  await write(charted, actors);
}
