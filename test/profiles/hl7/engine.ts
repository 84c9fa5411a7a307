import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePackageCache } from './core-package.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '../../..');
const DEFINITIONS = join(ROOT, 'profiles/fsh-generated');

/** Where everything is kept between runs; safe to delete. */
export const CACHE = join(ROOT, '.cache/validator');

/** One thing that HL7's engine says of one file. */
export interface Message {
  readonly file: string;
  readonly level: 'fatal' | 'error' | 'warning' | 'information';
  /** The engine's name for this kind of message. */
  readonly id: string;
  readonly at: string;
  readonly text: string;
}

/**
 * What HL7's engine says of the files, in one run of Java.
 * @throws Error when Java 17 or Maven is missing, or when either fails.
 */
export function judge(files: readonly string[]): readonly Message[] {
  const home = join(CACHE, 'home');
  writePackageCache(home);
  const lib = libraries();
  const list = join(CACHE, 'files.txt');
  const messages = join(CACHE, 'messages.jsonl');
  writeFileSync(list, files.map((file) => `${file}\n`).join(''));
  const engine = [
    '-XX:+UseSerialGC',
    `-Duser.home=${home}`,
    '-cp',
    join(lib, '*'),
    join(HERE, 'Validate.java'),
  ];
  execute('java', [...engine, DEFINITIONS, list, messages]);
  const lines = readFileSync(messages, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Message);
}

/** The engine's jars out of Maven Central, fetched again when the pom has changed. */
function libraries(): string {
  const pom = join(HERE, 'pom.xml');
  const digest = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  const lib = join(CACHE, `lib-${digest}`);
  const complete = join(lib, 'complete');
  if (existsSync(complete)) return lib;
  mkdirSync(lib, { recursive: true });
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const local = `-Dmaven.repo.local=${join(CACHE, 'm2')}`;
  execute('mvn', ['-q', '-B', '-f', pom, local, copy, `-DoutputDirectory=${lib}`]);
  writeFileSync(complete, '');
  return lib;
}

function execute(command: string, parameters: readonly string[]): void {
  try {
    execFileSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const what = missing ? `${command} was not found` : `${command} failed; what it printed stands above`;
    throw new Error(`HL7's validator could not run: ${what}. It needs Java 17 and Maven.`, { cause });
  }
}
