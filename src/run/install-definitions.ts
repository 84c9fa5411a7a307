import { readFileSync } from 'node:fs';
import { loadDefinitions } from '../../profiles/index.ts';
import { gatewayTo } from './backend-gateway.ts';
import { installDefinitions, isDefinition } from './definitions/install.ts';
import { serverSettings } from './settings/server.ts';

/**
 * `npm run install:definitions -- <FHIR base>`: puts profiles, code systems, value sets and templates onto a server, as often as one
 * likes. Signs in by the same settings as the relay, with leave to write definitions.
 */
const SCOPE = ['CodeSystem', 'ValueSet', 'StructureDefinition', 'Questionnaire']
  .map((type) => `system/${type}.crus`)
  .join(' ');

const [base] = process.argv.slice(2);
const env = { SCOPE, ...process.env, ...(base !== undefined && { FHIR_URL: base }) };
const settings = serverSettings(env, (path) => readFileSync(path, 'utf8'));
if (!settings.ok) {
  process.stderr.write(`${settings.refusal.words}\n`);
  process.exit(1);
}
const installed = await installDefinitions(gatewayTo(settings.value), loadDefinitions().filter(isDefinition));
const count = (outcome: string) => installed.filter((one) => one.outcome === outcome).length;
const failed = installed.filter((one) => one.outcome === 'failed');
for (const { name, advice = '' } of failed) process.stderr.write(`${name}: ${advice}\n`);
process.stdout.write(
  `${count('created')} created, ${count('updated')} updated, ${count('unchanged')} as they were, ${failed.length} failed\n`,
);
if (failed.some((one) => one.type === 'Questionnaire')) {
  process.stderr.write(
    'Without its templates nobody can chart. Give this client leave to write Questionnaires.\n',
  );
  process.exitCode = 1;
} else if (failed.length > 0) {
  process.stderr.write(
    'Groupwork runs without these; the server just cannot check or show what they define.\n',
  );
}
