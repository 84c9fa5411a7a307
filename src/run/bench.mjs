/** `npm run bench`: install what is missing, build the app, run the benchmarks. stdout is for their results alone. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, runOnNode24, stop } from './install.mjs';

const prepared = spawnSync(process.execPath, [path.join(root, 'src/run/prepare.mjs'), '--app'], {
  cwd: root,
  stdio: ['inherit', 2, 2],
});
if (prepared.status !== 0) stop('The benchmarks cannot be run; the lines above say why.');
process.exit(await runOnNode24(['test/bench/run.ts', ...process.argv.slice(2)]));
