/** Installs what a bare clone lacks, and nothing else: for scripts that go on with `npm run …`. `--app` builds the app too. */
import { buildApp, installPackages } from './install.mjs';

installPackages();
if (process.argv.includes('--app')) buildApp();
