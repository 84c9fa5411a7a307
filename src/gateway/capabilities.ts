import type { Bundle, CapabilityStatement, CapabilityStatementRest } from '@medplum/fhirtypes';
import { fault, faulty } from './fault.ts';
import type { Answer, Capabilities } from './port.ts';
import { isResource } from './resource.ts';
import type { Wire } from './wire.ts';

/**
 * What the server can do. Whether transactions are atomic is not believed but tried, as some run them as batches while
 * they say that they can: a transaction that only reads what does not exist. It changes nothing; where transactions are
 * atomic its one failing entry fails the whole (404).
 */
export async function discover(wire: Wire): Promise<Answer<Capabilities>> {
  const answer = await wire.send({ method: 'GET', path: 'metadata' });
  if (!answer.ok) return answer;
  const statement = answer.value;
  if (!isResource(statement) || statement.resourceType !== 'CapabilityStatement')
    return faulty(fault('failed', 'yes', { advice: NO_STATEMENT }));
  const rest = statement.rest?.find((one) => one.mode === 'server');
  const transactions = await transactionsOf(wire, rest);
  if (!transactions.ok) return transactions;
  const types = new Set((rest?.resource ?? []).filter(isUsable).map((one) => one.type));
  const restHook = interactionsOf(rest, 'Subscription').includes('create');
  return {
    ok: true,
    value: { transactions: transactions.value, restHook, types, software: nameOf(statement) },
  };
}

const NO_STATEMENT = 'This address answers, but not as a FHIR R4 server does. Check the server address.';

type RestResource = NonNullable<CapabilityStatementRest['resource']>[number];

function isUsable(one: RestResource): boolean {
  const codes = (one.interaction ?? []).map((interaction) => interaction.code);
  return codes.includes('create') && codes.includes('read') && codes.includes('search-type');
}

function interactionsOf(
  rest: CapabilityStatementRest | undefined,
  type: string,
): readonly (string | undefined)[] {
  const resource = rest?.resource?.find((one) => one.type === type);
  return (resource?.interaction ?? []).map((one) => one.code);
}

function nameOf(statement: CapabilityStatement): string {
  const { name, version } = statement.software ?? {};
  return [name ?? 'unnamed server', version].filter((one) => one !== undefined).join(' ');
}

/** An id that no server has given out. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

const PROBE: Bundle = {
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [{ request: { method: 'GET', url: `Patient/${NOBODY}` } }],
};

async function transactionsOf(
  wire: Wire,
  rest: CapabilityStatementRest | undefined,
): Promise<Answer<Capabilities['transactions']>> {
  const claimed = rest?.interaction?.some((one) => one.code === 'transaction') ?? false;
  if (!claimed) return { ok: true, value: 'not-atomic' };
  const probe = await wire.send({ method: 'POST', path: '', body: PROBE });
  if (probe.ok) return { ok: true, value: 'not-atomic' };
  switch (probe.fault.kind) {
    case 'not-found':
      return { ok: true, value: 'atomic' };
    case 'invalid':
    case 'forbidden':
    case 'conflict':
      // refused for another reason: nothing is known, so nothing is relied on
      return { ok: true, value: 'not-atomic' };
    case 'throttled':
    case 'unavailable':
    case 'signed-out':
    case 'failed':
      return probe;
  }
}
