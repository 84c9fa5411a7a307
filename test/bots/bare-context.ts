import { readFile } from 'node:fs/promises';
import vm from 'node:vm';
import * as medplumCore from '@medplum/core';
import type { BotEvent, MedplumClient } from '@medplum/core';

type Handler = (medplum: MedplumClient, event: BotEvent) => Promise<string>;

/**
 * A bot's bundle as Medplum's vmcontext runs it: CommonJS in a realm of its own that has the language and nothing else, but
 * for `exports`, `module` and a `require` that knows @medplum/core.
 */
export async function loadBot(
  file: string,
): Promise<{ readonly handler: Handler; readonly globals: string[] }> {
  const exports: { handler?: Handler } = {};
  const required = (name: string) => {
    if (name === '@medplum/core') return medplumCore;
    throw new Error(`A bot may not require ${name}.`);
  };
  const context = vm.createContext(
    { exports, module: { exports }, require: required },
    { codeGeneration: { strings: false, wasm: false } },
  );
  const globals = ABSENT.filter(
    (name) => vm.runInContext(`typeof ${name} !== 'undefined'`, context) === true,
  );
  vm.runInContext(await readFile(file, 'utf8'), context, { filename: file });
  if (!exports.handler) throw new Error('The bundle exports no handler.');
  return { handler: exports.handler, globals };
}

/** What a bundle must do without. */
const ABSENT = [
  'setTimeout',
  'setImmediate',
  'Buffer',
  'crypto',
  'process',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'fetch',
  'URL',
  'URLSearchParams',
  'AbortSignal',
];
