import type { CapabilityStatement, CapabilityStatementRestResource, ResourceType } from '@medplum/fhirtypes';
import type { Definitions } from '../definitions/definitions.ts';

/** GET [base]/metadata: what this server does, and nothing it does not. */
export function capabilityStatement(
  definitions: Definitions,
  base: string,
  date: string,
): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    software: { name: 'Groupwork sandbox EHR' },
    implementation: { description: 'A sandbox EHR for trying Groupwork on. No real patients.', url: base },
    fhirVersion: '4.0.1',
    format: ['json', 'application/fhir+json'],
    patchFormat: ['application/json-patch+json'],
    rest: [
      {
        mode: 'server',
        resource: definitions.types.map((type) => resourceCapability(definitions, type)),
        interaction: [{ code: 'batch' }, { code: 'transaction' }],
      },
    ],
  };
}

const INTERACTIONS = [
  'read',
  'vread',
  'update',
  'patch',
  'delete',
  'history-instance',
  'history-type',
  'create',
  'search-type',
] as const;

function resourceCapability(definitions: Definitions, type: string): CapabilityStatementRestResource {
  const parameters = definitions.parameters(type);
  const references = parameters
    .filter((parameter) => parameter.type === 'reference')
    .map(({ code }) => `${type}:${code}`);
  return {
    type: type as ResourceType,
    interaction: INTERACTIONS.map((code) => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: true,
    conditionalCreate: true,
    conditionalRead: 'not-match',
    conditionalUpdate: true,
    conditionalDelete: 'single',
    ...(references.length > 0 ? { searchInclude: ['*', ...references] } : {}),
    searchParam: parameters.map(({ code, type: kind, definition }) => ({
      name: code,
      type: kind,
      ...(definition.url ? { definition: definition.url } : {}),
    })),
  };
}
