/** `npm test`: install what is missing (a browser too), run every test, and end with `N passed, N failed`. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { installBrowser } from './browser.mjs';
import { buildApp, installPackages, root, runOnNode24, stop } from './install.mjs';

installPackages();
const browser = installBrowser();
buildApp();

const report = path.join(root, '.cache/test-report.json');
mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const code = await runOnNode24(
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { BUILT_APP: path.join(root, 'app/dist'), ...(browser && { CHROME_PATH: browser }) },
);
if (!existsSync(report)) stop('The tests did not run to their end; the lines above say why.');
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = JSON.parse(
  readFileSync(report, 'utf8'),
);
const failed = numFailedTests === 0 && code !== 0 ? Math.max(1, numFailedTestSuites) : numFailedTests;
const skipped = numPendingTests + numTodoTests;
process.stdout.write(
  `\n${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exit(code);
