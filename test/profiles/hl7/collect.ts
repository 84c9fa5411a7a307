import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { clinic } from '../../../src/sandbox/clinic/index.ts';
import { EXAMPLES } from '../examples/index.ts';
import { CACHE } from './engine.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Files to be judged together, and whether HL7's engine is to accept them or to refuse every one. */
export interface Batch {
  readonly name: string;
  readonly files: readonly string[];
  readonly expected: 'accepted' | 'refused';
}

/** Everything that `npm run validate` looks at. `written`: folders of what journeys wrote, one resource per file. */
export function collect(written: readonly string[]): readonly Batch[] {
  return [
    {
      name: 'definitions and templates',
      expected: 'accepted',
      files: jsonIn(join(ROOT, 'profiles/fsh-generated')),
    },
    {
      name: 'examples',
      expected: 'accepted',
      files: dump(
        'examples',
        EXAMPLES.flatMap(({ valid }) => valid),
      ),
    },
    { name: 'spoiled examples', expected: 'refused', files: dump('spoiled', spoiled()) },
    { name: 'made-up clinic', expected: 'accepted', files: dump('clinic', clinic({ today: '2026-11-24' })) },
    { name: 'written by the journeys', expected: 'accepted', files: written.flatMap(jsonIn) },
  ];
}

function spoiled(): Resource[] {
  return EXAMPLES.flatMap(({ invalid }) => invalid.map(({ resource }) => resource));
}

function dump(name: string, resources: readonly Resource[]): string[] {
  const folder = join(CACHE, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return resources.map((resource, at) => {
    const number = String(at + 1).padStart(4, '0');
    const file = join(folder, `${number}-${resource.resourceType}-${resource.id ?? 'new'}.json`);
    writeFileSync(file, JSON.stringify(resource, null, 1));
    return file;
  });
}

function jsonIn(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => resolve(folder, name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
