import { Client } from 'fhir-kit-client';
import { fhirKitGateway } from '../gateway/fhir-kit.ts';
import type { FhirGateway } from '../gateway/port.ts';
import { backendToken, type BackendClient } from '../relay/backend-token.ts';

/** A gateway that signs itself in by SMART Backend Services: for the relay and whatever else runs without a person. */
export function backendGateway(client: BackendClient): FhirGateway {
  return fhirKitGateway(new Client({ baseUrl: client.fhirUrl }), { accessToken: backendToken(client) });
}
