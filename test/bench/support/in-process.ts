import { answerOf } from '../../../src/gateway/fault.ts';
import { gatewayOver } from '../../../src/gateway/over-wire.ts';
import type { FhirGateway } from '../../../src/gateway/port.ts';
import { etagOf } from '../../../src/gateway/wire.ts';

type Fetch = (request: Request) => Response | Promise<Response>;

/** The gateway to a FHIR server in this very process, for preparing what a benchmark then measures over HTTP. */
export function inProcessGateway(fetch: Fetch, baseUrl: string): FhirGateway {
  return gatewayOver({
    baseUrl,
    send: async ({ method, path, body, ifMatch }) => {
      const headers = {
        'content-type': 'application/fhir+json',
        ...(ifMatch !== undefined && { 'if-match': etagOf(ifMatch) }),
      };
      const url = path === '' || path.startsWith('?') ? `${baseUrl}${path}` : `${baseUrl}/${path}`;
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      const response = await fetch(new Request(url, init));
      return answerOf({ status: response.status, body: await response.json() });
    },
  });
}
