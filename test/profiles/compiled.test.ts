import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PROFILES = join(import.meta.dirname, '../../profiles');

function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('the committed definitions are what SUSHI makes of the shorthand, without errors or warnings', () => {
  const target = mkdtempSync(join(tmpdir(), 'groupwork-profiles-'));
  try {
    // An empty home and no proxy: what needs the network or a package cache fails here.
    execFileSync(process.execPath, [join(PROFILES, 'build.ts'), target], {
      env: { HOME: target },
      encoding: 'utf8',
    });
    const fresh = contents(target);
    const committed = contents(join(PROFILES, 'fsh-generated'));
    const stale = Object.keys({ ...fresh, ...committed }).filter((name) => fresh[name] !== committed[name]);
    expect(stale, 'run: npm run build:profiles').toEqual([]);
  } finally {
    rmSync(target, { recursive: true });
  }
});
