import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bots = fileURLToPath(new URL('../../bots/', import.meta.url));

/** Every bot that is deployed: one source file, one bundle. */
export const BOT_FILES = ['write-member-note', 'write-group-record', 'reconcile'] as const;

/**
 * Bundles each bot into one CommonJS file for Medplum's vmcontext, where @medplum/core is provided and there is no
 * setTimeout, Buffer, crypto or process. Answers the files' paths.
 */
export async function buildBots(outdir: string): Promise<string[]> {
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: BOT_FILES.map((name) => path.join(bots, `${name}.ts`)),
    outdir,
    bundle: true,
    platform: 'neutral',
    format: 'cjs',
    target: 'es2022',
    mainFields: ['module', 'main'],
    external: ['@medplum/core'],
    footer: { js: 'Object.assign(exports, module.exports);' },
    legalComments: 'none',
  });
  return BOT_FILES.map((name) => path.join(outdir, `${name}.js`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await buildBots(path.join(bots, 'dist'));
  process.stdout.write(`${files.map((file) => path.relative(process.cwd(), file)).join('\n')}\n`);
}
