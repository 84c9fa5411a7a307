import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CodeSystem,
  NamingSystem,
  Questionnaire,
  Resource,
  StructureDefinition,
  ValueSet,
} from '@medplum/fhirtypes';

/**
 * What SUSHI makes of `fsh/`, for Node. In a browser import `./templates.ts`, which reads no files.
 * Built by `npm run build:profiles`; a test fails when it is stale.
 */
const GENERATED = join(import.meta.dirname, 'fsh-generated');

function load<T extends Resource>(type: T['resourceType']): T[] {
  return readdirSync(GENERATED)
    .filter((name) => name.startsWith(`${type}-`))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(GENERATED, name), 'utf8')) as T);
}

function definitions(): StructureDefinition[] {
  return load<StructureDefinition>('StructureDefinition');
}

/** Profiles on resources, such as `groupwork-member-note`, with snapshots. */
export function loadProfiles(): StructureDefinition[] {
  return definitions().filter((one) => one.type !== 'Extension');
}

/** Extensions, the stand-ins for published ones included, with snapshots. */
export function loadExtensions(): StructureDefinition[] {
  return definitions().filter((one) => one.type === 'Extension');
}

export function loadCodeSystems(): CodeSystem[] {
  return load<CodeSystem>('CodeSystem');
}

export function loadValueSets(): ValueSet[] {
  return load<ValueSet>('ValueSet');
}

/** The three templates: general, process, psychoeducational. */
export function loadTemplates(): Questionnaire[] {
  return load<Questionnaire>('Questionnaire');
}

/** What the identifiers of our own systems mean. */
function loadNamingSystems(): NamingSystem[] {
  return load<NamingSystem>('NamingSystem');
}

/** All of the above: what a server is given so that it can validate and show what Groupwork writes. */
export function loadDefinitions(): Resource[] {
  return [
    ...definitions(),
    ...loadCodeSystems(),
    ...loadValueSets(),
    ...loadNamingSystems(),
    ...loadTemplates(),
  ];
}
