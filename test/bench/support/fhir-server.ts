import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import { loadExtensions, loadProfiles } from '../../../profiles/index.ts';
import { systemClock } from '../../../src/run/clock.ts';
import { createFhirApp, everything, openStore, startSubscriptions } from '../../../src/sandbox/fhir/index.ts';
import { addressOf, listen } from '../../sandbox/fhir-support.ts';
import { chart, sign } from './charting.ts';
import { clinicOf } from './clinic.ts';
import { inProcessGateway } from './in-process.ts';
import type { Asked, ServerOptions, Told } from './server.ts';

/**
 * A sandbox FHIR server in a process of its own, its store on disk, a clinic of any size in it. It charts sessions from inside
 * when it is asked to, so that only what is measured goes over HTTP.
 */
const options = JSON.parse(process.argv[2] ?? '{}') as ServerOptions;
const dir = await mkdtemp(path.join(tmpdir(), 'groupwork-bench-'));
const store = await openStore({ dir, profiles: [...loadProfiles(), ...loadExtensions()] });
const clinic = clinicOf(options.clinic);
await store.seed(clinic.resources);
const subscriptions = await startSubscriptions(store, { base: 'http://127.0.0.1/fhir' });

const common = { store, basePath: '/fhir', access: () => everything };
const inside = inProcessGateway(createFhirApp(common).fetch, 'http://127.0.0.1/fhir');
const app = createFhirApp({ ...common, ...(options.latency !== undefined && { latency: options.latency }) });
let requests = 0;
const server = await listen((request) => {
  requests += 1;
  return app.fetch(request);
});

// whoever started this is gone
process.on('disconnect', () => process.exit());
process.on('message', (asked: Asked) => {
  answer(asked).then(tell, (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  });
});
tell({ kind: 'ready', url: `${addressOf(server)}/fhir`, sessions: clinic.sessions });

async function answer(asked: Asked): Promise<Told> {
  switch (asked.kind) {
    case 'requests':
      return { kind: 'requests', count: requests };
    case 'chart': {
      const deps = { gateway: inside, clock: systemClock };
      const sessions = clinic.sessions.slice(asked.from, asked.to);
      await pMap(
        sessions,
        async (session) => {
          const file = await chart(deps, session);
          if (asked.sign) await sign(deps, file);
        },
        { concurrency: 4 },
      );
      return { kind: 'charted' };
    }
    case 'close':
      await subscriptions.stop();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await store.close();
      await rm(dir, { recursive: true, force: true });
      setImmediate(() => process.exit());
      return { kind: 'closed' };
  }
}

function tell(told: Told): void {
  process.send?.(told);
}
