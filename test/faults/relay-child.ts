import { Client } from 'fhir-kit-client';
import { fhirKitGateway } from '../../src/gateway/fhir-kit.ts';
import { quickClock, relayPass } from '../support/clinic-steps.ts';

/** A relay in a process of its own, to be killed: looks at the open Tasks of the server at the given address once. */
const [baseUrl = ''] = process.argv.slice(2);
const gateway = fhirKitGateway(new Client({ baseUrl }));
await relayPass({ gateway, clock: quickClock() }, 1);
