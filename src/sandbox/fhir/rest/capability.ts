import type {
  CapabilityStatement,
  CapabilityStatementRest,
  CapabilityStatementRestResource,
  ResourceType,
} from '@medplum/fhirtypes';
import type { Definitions } from '../definitions/definitions.ts';

/** How callers get in, as the authorization server's side describes it. */
export type Security = NonNullable<CapabilityStatementRest['security']>;

/** What this server does, and nothing it does not: the same for every request. */
export function describeRest(definitions: Definitions, security?: Security): CapabilityStatementRest {
  const referring = referringParameters(definitions);
  return {
    mode: 'server',
    ...(security ? { security } : {}),
    resource: definitions.types.map((type) =>
      resourceCapability(definitions, type, referring.get(type) ?? []),
    ),
    interaction: [{ code: 'batch' }, { code: 'transaction' }],
  };
}

/** GET [base]/metadata */
export function capabilityStatement(
  rest: CapabilityStatementRest,
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
    rest: [rest],
  };
}

/** For each type the reference parameters that can point to it, as `_revinclude` takes them. */
function referringParameters(definitions: Definitions): Map<string, string[]> {
  const referring = new Map<string, string[]>();
  for (const type of definitions.types) {
    for (const parameter of definitions.parameters(type)) {
      if (parameter.type !== 'reference') continue;
      for (const target of parameter.definition.target ?? []) {
        referring.set(target, [...(referring.get(target) ?? []), `${type}:${parameter.code}`]);
      }
    }
  }
  return referring;
}

const VALIDATE = {
  name: 'validate',
  definition: 'http://hl7.org/fhir/OperationDefinition/Resource-validate',
};
const EVERYTHING = {
  name: 'everything',
  definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything',
};

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

function resourceCapability(
  definitions: Definitions,
  type: string,
  referring: string[],
): CapabilityStatementRestResource {
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
    ...(referring.length > 0 ? { searchRevInclude: referring } : {}),
    operation: type === 'Patient' ? [VALIDATE, EVERYTHING] : [VALIDATE],
    searchParam: parameters.map(({ code, type: kind, definition }) => ({
      name: code,
      type: kind,
      ...(definition.url ? { definition: definition.url } : {}),
    })),
  };
}
