import { MedplumClient } from '@medplum/core';
import { Client } from 'fhir-kit-client';
import { fhirKitGateway } from '../../src/gateway/fhir-kit.ts';
import { medplumGateway } from '../../src/gateway/medplum.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';

/** Both adapters, to the FHIR server at `base`; the token is one that the sandbox's tests never check. */
export const ADAPTERS: readonly {
  readonly name: string;
  readonly connect: (base: string, timeoutSeconds?: number) => FhirGateway;
}[] = [
  {
    name: 'the Medplum adapter',
    connect: (base, timeoutSeconds = 10) => medplumGateway(medplumClient(base), { timeoutSeconds }),
  },
  {
    name: 'the fhir-kit adapter',
    connect: (base, timeoutSeconds = 10) =>
      fhirKitGateway(new Client({ baseUrl: base, bearerToken: 'opaque' }), { timeoutSeconds }),
  },
];

export function medplumClient(base: string): MedplumClient {
  const url = new URL(base);
  return new MedplumClient({
    baseUrl: `${url.origin}/`,
    fhirUrlPath: url.pathname,
    accessToken: 'opaque',
    extendedMode: false,
  });
}
