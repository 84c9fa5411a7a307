import type { Subscription } from '@medplum/fhirtypes';
import { BOTS, criteria } from '../../bots/table.ts';
import type { Fault, FhirGateway } from '../gateway/port.ts';

export type Subscribed =
  { readonly ok: true; readonly count: number } | { readonly ok: false; readonly fault: Fault };

/**
 * Sees to it that the server sends this relay a rest-hook delivery for every trigger of every bot. Subscriptions that it has
 * from an earlier start are put right (another port, another secret) rather than doubled.
 */
export async function subscribe(gateway: FhirGateway, endpoint: string, secret: string): Promise<Subscribed> {
  const there = await gateway.search('Subscription', { type: 'rest-hook', _count: 200 });
  if (!there.ok) return there;
  const known = there.value.matches.filter((one) => one.resourceType === 'Subscription');
  const wanted = BOTS.flatMap((bot) =>
    bot.triggers.map((trigger) => hook(bot.name, criteria(trigger), endpoint, secret)),
  );
  for (const subscription of wanted) {
    const same = known.find(
      (one) => one.criteria === subscription.criteria && one.reason === subscription.reason,
    );
    const answer = same
      ? await gateway.update({ ...subscription, id: same.id, meta: same.meta }, same.meta.versionId)
      : await gateway.create(subscription);
    if (!answer.ok && answer.fault.kind !== 'conflict') return answer;
  }
  return { ok: true, count: wanted.length };
}

function hook(bot: string, query: string, endpoint: string, secret: string): Subscription {
  return {
    resourceType: 'Subscription',
    status: 'requested',
    reason: `Groupwork relay: ${bot}`,
    criteria: query,
    channel: { type: 'rest-hook', endpoint, header: [`Authorization: Bearer ${secret}`] },
  };
}
