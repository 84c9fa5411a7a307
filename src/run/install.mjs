/**
 * What a bare clone needs before anything of ours can run. Plain JavaScript for Node 20 or later without any package:
 * everything after it runs on the Node 24 that the packages bring along.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** The Node that the package `node` brings. */
export const node = path.join(root, 'node_modules/node/bin/node');

/** Ends the program with a message for people. */
export function stop(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

function run(command, args, what) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0)
    stop(`${what} failed (exit ${done.status ?? done.signal}). The lines above say why.`);
}

function fingerprint(entries) {
  const hash = createHash('sha256');
  for (const entry of entries) addTo(hash, path.join(root, entry), entry);
  return hash.digest('hex');
}

function addTo(hash, file, name) {
  if (!existsSync(file)) return;
  if (statSync(file).isDirectory()) {
    for (const child of readdirSync(file).sort()) {
      if (child !== 'dist' && !/\.test\.tsx?$/.test(child))
        addTo(hash, path.join(file, child), `${name}/${child}`);
    }
  } else hash.update(name).update('\0').update(readFileSync(file));
}

/** Does `work` unless it was done for just these inputs before. */
function unlessDone(marker, inputs, work) {
  const file = path.join(root, marker);
  const now = fingerprint(inputs);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return;
  work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, now);
}

/** Runs npm, and says whether it went well. What `ci` says is kept back, as `install` is tried after it. */
function npmDoes(...command) {
  const args = [...command, '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const done = spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {
    cwd: root,
    stdio: command[0] === 'ci' ? 'ignore' : 'inherit',
    shell: process.platform === 'win32' && !npm,
  });
  return done.status === 0;
}

/** Installs the packages of package-lock.json where they are missing or others. */
export function installPackages() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`Groupwork needs Node 20 or later to start; this is ${process.version}.`);
  unlessDone('node_modules/.installed', ['package-lock.json'], () => {
    process.stdout.write('Installing packages (once) …\n');
    // `ci` refuses a lock file that lacks other platforms' binaries, as one does that was written with a registry without them
    if (!npmDoes('ci') && !npmDoes('install', '--no-save'))
      stop('Installing the packages failed. The lines above say why.');
  });
}

/** Builds the app where its sources have changed. */
export function buildApp() {
  const inputs = [
    'app',
    'src/domain',
    'src/fhir',
    'src/gateway',
    'src/workflow',
    'profiles',
    'package-lock.json',
  ];
  unlessDone('app/dist/.built-from', inputs, () => {
    process.stdout.write('Building the app (once) …\n');
    run(
      node,
      [path.join(root, 'node_modules/vite/bin/vite.js'), 'build', 'app', '--logLevel', 'warn'],
      'Building the app',
    );
  });
}

/** Runs a program on Node 24 until it ends; signals are passed on. Answers its exit code. */
export function runOnNode24(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...env,
        PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}`,
      },
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) =>
      resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
    );
  });
}
