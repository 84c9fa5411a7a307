/** Installs what a bare clone lacks, and nothing else: for scripts that go on with `npm run …`. */
import { installPackages } from './install.mjs';

installPackages();
