import { Client } from 'fhir-kit-client';
import { fhirKitGateway } from '../gateway/fhir-kit.ts';
import type { FhirGateway } from '../gateway/port.ts';
import { backendToken, type BackendClient } from '../relay/backend-token.ts';
import type { ServerSettings } from './settings/server.ts';

/** A gateway that signs itself in by SMART Backend Services: for the relay and whatever else runs without a person. */
export function backendGateway(client: BackendClient): FhirGateway {
  return fhirKitGateway(new Client({ baseUrl: client.fhirUrl }), { accessToken: backendToken(client) });
}

/** A gateway to the server that the settings name, signed in where they say how. */
export function gatewayTo({ fhirUrl, client }: ServerSettings): FhirGateway {
  return client ? backendGateway(client) : fhirKitGateway(new Client({ baseUrl: fhirUrl }));
}
