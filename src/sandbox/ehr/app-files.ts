import { readFile, stat } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { Hono } from 'hono';
import { renderError } from './layout.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The app's own policy: only its own scripts, only this site's servers, framed by this site only. Styles may be inline:
 * Mantine writes its variables into a style element.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ');

const always = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};

/**
 * Other sites' windows get no hold of the app's. It may open a small window to sign in beside a frame that keeps
 * nothing; that window comes back to the callback, which has to know who opened it.
 */
function openerPolicy(path: string): Readonly<Record<string, string>> {
  return { 'cross-origin-opener-policy': path === '/callback' ? 'unsafe-none' : 'same-origin-allow-popups' };
}

/** The path under `/app`, decoded; `undefined` when it can't be a file's. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path.slice('/app'.length));
    return plain.includes('\0') ? undefined : plain;
  } catch {
    return undefined;
  }
}

async function fileAt(root: string, path: string): Promise<string | undefined> {
  const file = resolve(root, `.${path}`);
  if (!file.startsWith(`${root}${sep}`)) return undefined;
  return (await stat(file).catch(() => undefined))?.isFile() === true ? file : undefined;
}

/**
 * The built app under `/app/`: files as they are, every other path the app's one page. Files named by their content's
 * hash (`/assets/`) are kept for a year, the page is asked for again each time.
 * @param dir the folder with index.html; absent or unbuilt: a page that says so
 * @param config what `/app/config.json` tells the app: which EHR it belongs to
 */
export function createAppFiles(dir: string | undefined, config: unknown): Hono {
  const app = new Hono();
  const root = dir === undefined ? undefined : resolve(dir);
  app.get('/app/config.json', (c) => c.json(config as object, 200, { 'cache-control': 'no-cache' }));
  app.get('/app', (c) => c.redirect('/app/', 308));
  app.get('/app/*', async (c) => {
    const path = decoded(c.req.path);
    if (path === undefined) return c.text('There is no such file.', 404);
    const named = root === undefined ? undefined : await fileAt(root, path);
    if (named === undefined && path.startsWith('/assets/')) return c.text('There is no such file.', 404);
    const file = named ?? (root === undefined ? undefined : await fileAt(root, '/index.html'));
    if (file === undefined)
      return c.html(
        renderError(
          'The app is not built yet',
          'Start everything with "npm start", which builds it, and try again.',
        ),
        503,
      );
    const hashed = path.startsWith('/assets/');
    return c.body(await readFile(file), 200, {
      ...always,
      ...openerPolicy(path),
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
  return app;
}
