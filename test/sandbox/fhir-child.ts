import { createFhirApp, everything, openStore, startSubscriptions } from '../../src/sandbox/fhir/index.ts';
import { addressOf, listen } from './fhir-support.ts';

/** A FHIR server in a process of its own, to be killed: prints its base URL when it is up. */
const [dir = ''] = process.argv.slice(2);
const store = await openStore({ dir });
await startSubscriptions(store, { base: 'http://127.0.0.1/fhir', retry: { first: 20, longest: 200 } });
const app = createFhirApp({ store, basePath: '/fhir', access: () => everything });
const server = await listen(app.fetch);
process.stdout.write(`${addressOf(server)}/fhir\n`);
