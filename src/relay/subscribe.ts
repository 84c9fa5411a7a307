import type { Subscription } from '@medplum/fhirtypes';
import { BOTS, criteria } from '../../bots/table.ts';
import type { Answer, Fault, FhirGateway, Stored } from '../gateway/port.ts';

/** Where one relay takes deliveries. */
export interface Endpoint {
  /** Tells this relay's Subscriptions from those of others; the same at every start. */
  readonly relay: string;
  readonly url: string;
  /** What a delivery has to carry in its `Authorization` header. */
  readonly secret: string;
}

export type Subscribed =
  { readonly ok: true; readonly count: number } | { readonly ok: false; readonly fault: Fault };

/**
 * Sees to it that the server sends this relay a rest-hook delivery when a Task of any bot has become open. Subscriptions that it has
 * from an earlier start are put right (another port, another secret) rather than doubled; other relays' are left alone.
 */
export async function subscribe(gateway: FhirGateway, endpoint: Endpoint): Promise<Subscribed> {
  const there = await gateway.search('Subscription', { type: 'rest-hook', _count: 200 });
  if (!there.ok) return there;
  const known = there.value.matches.filter(isSubscription);
  const wanted = BOTS.map((bot) => hook(bot.name, criteria(bot.open), endpoint));
  for (const subscription of wanted) {
    const same = known.find(
      (one) => one.criteria === subscription.criteria && one.reason === subscription.reason,
    );
    const answer = await put(gateway, subscription, same);
    if (!answer.ok && answer.fault.kind !== 'conflict') return answer;
  }
  return { ok: true, count: wanted.length };
}

function put(
  gateway: FhirGateway,
  wanted: Subscription,
  same: Stored<Subscription> | undefined,
): Promise<Answer<Stored<Subscription>>> {
  if (same && stands(same, wanted)) return Promise.resolve({ ok: true, value: same });
  return same
    ? gateway.update({ ...wanted, id: same.id, meta: same.meta }, same.meta.versionId)
    : gateway.create(wanted);
}

/** On, and as it has to be; what the server added to it does not matter. */
function stands({ status, channel }: Subscription, { channel: wanted }: Subscription): boolean {
  const on = status === 'active' || status === 'requested';
  return on && channel.endpoint === wanted.endpoint && channel.header?.join() === wanted.header?.join();
}

function isSubscription(one: Stored): one is Stored<Subscription> {
  return one.resourceType === 'Subscription';
}

function hook(bot: string, query: string, { relay, url, secret }: Endpoint): Subscription {
  return {
    resourceType: 'Subscription',
    status: 'requested',
    reason: `Groupwork relay ${relay}: ${bot}`,
    criteria: query,
    channel: { type: 'rest-hook', endpoint: url, header: [`Authorization: Bearer ${secret}`] },
  };
}
