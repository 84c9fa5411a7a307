import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';
import type { Plugin } from 'vite';

/**
 * Scripts come from the app's own origin only: tokens live in this page. Mantine writes style elements, and FHIR servers may
 * stand anywhere on the list in config.json. Not in development, where Vite injects scripts.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

const contentPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/**
 * @medplum/react ships its style sheet with a variable of Mantine's PostCSS preset in a media query, where its own build should have put
 * the width: lightningcss would leave the rule out, with a warning. The width is the one of @mantine/core's styles (`--mantine-breakpoint-xs`).
 */
const builtBreakpoint: Plugin = {
  name: 'built-breakpoint',
  enforce: 'pre',
  transform: {
    filter: { id: /@medplum\/react\/.*\.css/ },
    handler: (css) => css.replaceAll('$mantine-breakpoint-xs', '36em'),
  },
};

/** `npm run dev:app`: GROUPWORK_EHR says where the sandbox runs, http://127.0.0.1:4100 unless set. */
export default defineConfig(({ mode }) => {
  const ehr = loadEnv(mode, '.', 'GROUPWORK_').GROUPWORK_EHR ?? 'http://127.0.0.1:4100';
  return {
    base: '/app/',
    plugins: [react(), contentPolicy, builtBreakpoint],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2023',
      // Browsers that know light-dark(): rewritten for older ones, it would no longer follow Mantine's switch.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      modulePreload: { polyfill: false },
    },
    server: {
      host: '127.0.0.1',
      proxy: { '/fhir': ehr, '/auth': ehr, '/ehr': ehr, '/app/config.json': ehr },
    },
  };
});
