/** `npm start`: install what is missing, build the app, serve the house until Ctrl-C. */
import { buildApp, installPackages, runOnNode24 } from './install.mjs';

installPackages();
buildApp();
process.exit(await runOnNode24(['src/run/serve.ts', ...process.argv.slice(2)]));
