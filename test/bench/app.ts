import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rounded } from './support/numbers.ts';
import type { Result } from './result.ts';

const DIST = path.resolve(import.meta.dirname, '../../app/dist');
const LIMIT_KB = 250;

/** What a browser has to fetch of JavaScript before the app can show anything: the page's scripts and all they import statically. */
export default async function app(): Promise<Result[]> {
  if (!existsSync(path.join(DIST, 'index.html')))
    throw new Error('The app is not built. Run `npm run build:app` first.');
  const page = await readFile(path.join(DIST, 'index.html'), 'utf8');
  const loaded = await withImports(scriptsOf(page));
  let bytes = 0;
  for (const file of loaded) bytes += gzipSync(await readFile(file)).length;
  const kB = bytes / 1000;
  return [
    {
      name: `app: JavaScript of the first load, gzipped (${loaded.size} files)`,
      value: rounded(kB, 1),
      unit: 'kB',
      goal: `<= ${LIMIT_KB}`,
      holds: kB <= LIMIT_KB,
    },
  ];
}

/** Files of `<script src>` and of `<link rel="modulepreload">`. */
function scriptsOf(page: string): string[] {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const scripts = tags.filter((tag) => tag.startsWith('<script') || tag.includes('modulepreload'));
  return scripts.flatMap((tag) => {
    const at = /(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1];
    return at === undefined ? [] : [fileAt(at)];
  });
}

/** Below `assets/`, whatever path the app is served under. */
function fileAt(url: string): string {
  return path.join(DIST, url.slice(url.lastIndexOf('assets/')));
}

async function withImports(entries: readonly string[]): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const from = path.dirname(file);
    waiting.push(...staticImports(await readFile(file, 'utf8')).map((one) => path.join(from, one)));
  }
  return seen;
}

/** `import … from "./x.js"`, `import "./x.js"` and `export … from "./x.js"`; `import("./x.js")` is lazy and left out. */
function staticImports(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*)["'](\.{1,2}\/[^"']+\.js)["']/g);
  return [...found].flatMap(([, name]) => name ?? []);
}
