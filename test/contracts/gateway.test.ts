import { memoryGateway } from '../../src/gateway/memory.ts';
import { startFhir } from '../sandbox/fhir-support.ts';
import { gatewayContract } from './gateway.ts';
import { ADAPTERS } from './servers.ts';

gatewayContract('the twin in memory', () =>
  Promise.resolve({ gateway: memoryGateway(), stop: () => Promise.resolve() }),
);

for (const { name, connect } of ADAPTERS)
  gatewayContract(name, async () => {
    const server = await startFhir();
    return { gateway: connect(server.client.base), stop: () => server.close() };
  });
