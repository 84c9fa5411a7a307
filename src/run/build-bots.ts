import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deployment } from '../../bots/medplum/deployment.ts';

const bots = fileURLToPath(new URL('../../bots/', import.meta.url));

/**
 * Bundles each bot into one CommonJS file for Medplum's vmcontext, where @medplum/core is provided and there is no
 * setTimeout, Buffer, crypto or process. Beside them `medplum.json` says what to set up. Answers the bundles' paths.
 */
export async function buildBots(outdir: string): Promise<string[]> {
  const { bots: wanted } = deployment();
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: wanted.map(({ name }) => path.join(bots, `${name}.ts`)),
    outdir,
    bundle: true,
    platform: 'neutral',
    format: 'cjs',
    target: 'es2022',
    mainFields: ['module', 'main'],
    external: ['@medplum/core'],
    footer: { js: 'Object.assign(exports, module.exports);' },
    legalComments: 'none',
    // Medplum takes one megabyte, and the guard's word lists are most of it.
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
  });
  await writeFile(path.join(outdir, 'medplum.json'), `${JSON.stringify(deployment(), undefined, 2)}\n`);
  return wanted.map(({ file }) => path.join(outdir, file));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await buildBots(path.join(bots, 'dist'));
  process.stdout.write(`${files.map((file) => path.relative(process.cwd(), file)).join('\n')}\n`);
}
