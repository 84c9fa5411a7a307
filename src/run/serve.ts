import path from 'node:path';
import { streamLog } from '../relay/log.ts';
import { startHouse } from './house.ts';

/** What `npm start` runs: the whole house on PORT (4100) until Ctrl-C, its data in GROUPWORK_DATA (.data). */
const root = path.resolve(import.meta.dirname, '../..');
const log = streamLog(process.stderr);
const port = Number(process.env.PORT ?? 4100);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write('PORT has to be a number from 0 to 65535.\n');
  process.exit(1);
}

try {
  const house = await startHouse({
    port,
    dataDir: process.env.GROUPWORK_DATA ?? path.join(root, '.data'),
    appDir: path.join(root, 'app/dist'),
    log,
  });
  process.stdout.write(`\nGroupwork is ready. Open ${house.url}\nCtrl-C stops it; what you chart is kept.\n`);
  const stop = () => {
    void house.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : 'Groupwork could not be started.'}\n`);
  process.exit(1);
}
