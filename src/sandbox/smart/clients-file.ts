import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseClients } from './clients.ts';
import type { ClientRegistration } from './clients.ts';

/**
 * Further clients from `clients.json` in the data folder, if there is one. Read at start.
 * @throws Error that says what is wrong in the file: starting without a registered client would only puzzle its owner
 */
export async function readClientsFile(dataDir: string | undefined): Promise<readonly ClientRegistration[]> {
  if (dataDir === undefined) return [];
  const file = join(dataDir, 'clients.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const parsed = parseClients(parseJson(text, file));
  if (parsed.ok) return parsed.clients;
  throw new Error(`${file} can't be used: ${parsed.problems.join('; ')}. Mend it and start again.`);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON. Mend it and start again.`, { cause: error });
  }
}

/** @throws Error when two registrations share an id */
export function assertUniqueClients(clients: readonly ClientRegistration[]): void {
  const ids = clients.map(({ clientId }) => clientId);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined)
    throw new Error(`The client "${twice}" is registered twice. Give one of them another clientId.`);
}
